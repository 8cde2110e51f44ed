import type { angle as english } from '@/lib/i18n/en/angle';
import type { SameKeys } from '@/lib/i18n/text';

export const angle: SameKeys<typeof english> = {
  questions: '¿Dudas desde la visita?',
  options: '¿Qué opción le conviene?',
  estimate: 'El presupuesto, punto por punto',
  payment: 'Formas de pago',
  benefits: 'Lo que le queda de cobertura este año',
  timing: 'Un buen momento para empezar',
  health: 'Qué supone esperar',
  'light-exit': '¿Lo dejamos por ahora?',
};
