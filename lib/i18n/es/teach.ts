import type { teach as english } from '@/lib/i18n/en/teach';
import type { SameKeys } from '@/lib/i18n/text';

export const teach: SameKeys<typeof english> = {
  start: 'Enseñar esta página',
  head: 'Enseñando esta página',
  cancel: 'Dejar de enseñar',
  count: 'Paso {step} de {of}',
  notHere: 'CaseCue todavía no se usa en este sitio. Actívelo primero en la ventana de CaseCue.',
  step: {
    name: 'Haga clic en el nombre del paciente',
    'name-rest': 'Haga clic en el resto del nombre',
    second: 'Haga clic en el expediente o en la fecha de nacimiento',
    more: '¿Eso es todo?',
    other: 'Ahora abra a otro paciente',
    check: '¿Es correcto?',
  },
  why: {
    name: 'En la página, con el paciente que está abierto ahora.',
    'name-rest': 'Eso es una parte. Haga clic en la otra parte en la página.',
    second: 'Hace falta uno de los dos, para no confundir a nadie.',
    more: 'También puede hacer clic en el teléfono, en el correo y en lo que falte: expediente o fecha de nacimiento.',
    other: 'Lo aprendido se prueba con un segundo paciente antes de darlo por bueno.',
    check: 'Esto es lo que la página dice del paciente que está abierto ahora.',
  },
  againWhy: 'Muéstrelo otra vez con este paciente, para aprender lo que las dos páginas tienen en común.',
  keys: 'Sin ratón: Tab o las flechas recorren la página, Intro elige, Esc termina.',
  dates: '¿Qué día es?',
  finish: 'Eso es todo',
  back: 'Deshacer el último',
  swap: 'Nombre y apellido están al revés',
  nothing: 'Hay otro paciente abierto y no pasa nada',
  yes: 'Sí, es correcto',
  no: 'No',
  field: {
    fullName: 'Nombre',
    firstName: 'Nombre de pila',
    lastName: 'Apellido',
    bornOn: 'Fecha de nacimiento',
    chart: 'Expediente',
    phone: 'Teléfono',
    email: 'Correo',
  },
  problem: {
    'nothing-there': 'Ahí no hay nada que leer. Haga clic justo sobre las palabras.',
    'too-much': 'Eso era mucho texto de una vez. Haga clic justo sobre las palabras que importan.',
    'not-a-name': 'Eso no parece un nombre. Haga clic en el nombre del paciente.',
    'not-understood': 'Eso no es un expediente, una fecha, un teléfono ni un correo.',
    'not-found-again':
      'Este lugar no se podría encontrar con otro paciente. Haga clic en lo mismo en otra parte de la página.',
    'not-reached': 'CaseCue no puede aprender de esta parte de la página. Haga clic en lo mismo en otro lugar.',
    'date-unclear': 'Diga primero qué día es.',
  },
};
