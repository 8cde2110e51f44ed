import type { mail as english } from '@/lib/i18n/en/mail';
import type { SameKeys } from '@/lib/i18n/text';

export const mail: SameKeys<typeof english> = {
  acts: 'Este mensaje',
  log: 'Anotar',
  follow: 'Seguimiento de lo seleccionado',
  title: 'Anotar este mensaje',
  direction: '¿Quién lo escribió?',
  in: 'Nos escribió',
  out: 'Le escribimos',
  day: 'Día del mensaje',
  whichDay: '¿Cuándo se escribió?',
  today: 'Hoy',
  yesterday: 'Ayer',
  keepSubject: 'Conservar el asunto',
  subject: '«{subject}»',
  nothing: 'No hay nada seleccionado en la página. Seleccione allí las palabras y pulse F aquí.',
  dayFound: 'El día y las palabras son de la selección. Revíselos antes de guardar.',
  noDay: 'No se encontró ningún día en estas palabras. Escríbalo en el paso siguiente o acepte la propuesta.',
  already: 'Ya hay anotado un mensaje como este, del {day}.',
  again: 'Anotarlo otra vez',
  stepOnly: 'Solo el paso siguiente',
  stepSaved: 'Paso siguiente guardado',
  dated: 'del {day}',
};
