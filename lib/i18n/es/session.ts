import type { session as english } from '@/lib/i18n/en/session';
import type { SameKeys } from '@/lib/i18n/text';

export const session: SameKeys<typeof english> = {
  opening: 'Abriendo…',
  migrating: 'Poniendo sus datos al día: {done} de {total}',
  locked: 'Bloqueado',
  lockedWhy: 'No se muestra nada hasta que lo desbloquee.',
  resting: 'En pausa',
  restingWhy: 'No se muestra nada hasta que vuelva.',
  unlock: 'Desbloquear',
  noVault: 'Empiece aquí',
  noVaultWhy: 'En este equipo todavía no hay ninguna clínica.',
  start: 'Empezar o probar el ejemplo',
  unreachable: 'CaseCue no responde',
  unreachableWhy:
    'Recargue esta página. Si no basta, desactive y active CaseCue en la lista de extensiones del navegador.',
  recovery: 'Los datos necesitan su atención',
  recoveryWhy: 'No se han podido abrir como siempre. No se ha borrado nada.',
  recoveryOpen: 'Ver qué se puede hacer',
  clockAhead: {
    one: 'La fecha de este equipo se adelantó {n} día. Los avisos esperan hasta que usted confirme que es correcta.',
    other: 'La fecha de este equipo se adelantó {n} días. Los avisos esperan hasta que usted confirme que es correcta.',
  },
  clockRight: 'La fecha es correcta',
  sample: 'Esta es la clínica de ejemplo. Todas las personas son inventadas.',
  sampleName: 'Clínica de ejemplo',
  sampleDiscard: 'Descartar el ejemplo',
  sampleReturn: 'Volver a mi clínica',
  lock: 'Bloquear',
  blur: 'Difuminar nombres e importes',
  theme: 'Claro u oscuro',
  otherLanguage: 'English',
};
