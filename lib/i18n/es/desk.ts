import type { desk as english } from '@/lib/i18n/en/desk';
import type { SameKeys } from '@/lib/i18n/text';

export const desk: SameKeys<typeof english> = {
  nav: 'Escritorio',
  today: 'Hoy',
  patients: 'Pacientes',
  plans: 'Planes',
  referrers: 'Referentes',
  reports: 'Informes',
  sites: 'Sitios',
  settings: 'Ajustes',
  title: '{page}: CaseCue',
  find: 'Buscar a alguien o hacer algo',
  palette: 'Buscar a alguien o hacer algo',
  people: 'Personas',
  actions: 'Acciones',
  goTo: 'Ir a {page}',
  nothing: 'Nada coincide. Con menos letras se encuentra más.',
  gone: 'Esa página no existe',
  goneWhy: 'Puede que la dirección sea de una versión anterior.',
  skip: 'Ir al contenido',
  backToList: 'Volver a la lista',
  newPerson: 'Nuevo paciente o interesado',
};
