import type { site as english } from '@/lib/i18n/en/site';
import type { SameKeys } from '@/lib/i18n/text';

export const site: SameKeys<typeof english> = {
  title: 'Este sitio',
  intro: 'CaseCue solo lee una página donde usted lo activa, y solo para ver de quién es la ficha.',
  use: 'Usar CaseCue en {site}',
  on: 'CaseCue está activo en {site}',
  onHow: 'Recargue la página si el panel todavía no aparece.',
  off: 'Desactivar',
  refused: 'El navegador no ha dado permiso, así que nada ha cambiado.',
  none: 'CaseCue no puede trabajar en esta página',
  noneWhy: 'Abra su programa de gestión o su correo web en esta pestaña y vuelva.',
  verified: 'Conocido: probado con este programa',
  public: 'Conocido: hecho con páginas públicas, aún sin probar con la suya',
  hint: 'Conocido solo por indicios: compruebe a quién muestra el panel',
  taught: 'Enseñado por su consultorio',
  guess: 'CaseCue no conoce este programa. Busca nombres junto a palabras como «Paciente» y le pregunta.',
  unknown: 'CaseCue no conoce este programa. El panel se abre, pero usted busca a las personas.',
  test: 'Enviarme un aviso de prueba',
  lost: 'El navegador ha retirado su permiso. Vuelva a activarlo.',
  kept: {
    title: 'Aquí CaseCue no se usa nunca',
    portal: '{site} es para los pacientes. CaseCue no mira las páginas de ellos.',
    booking: 'En {site} los pacientes piden cita. CaseCue no mira las páginas de ellos.',
    payment: '{site} cobra pagos. CaseCue no mira esas páginas.',
    'sign-in': '{site} es una página de acceso. Entre primero; CaseCue se puede usar en el sitio que hay detrás.',
    shop: '{site} es una tienda del navegador, donde ninguna extensión puede trabajar.',
    'own-list': '{site} está en la lista de su clínica de sitios donde CaseCue no se usa nunca.',
  },
  isolated: 'Esta página no deja que CaseCue aparezca en ella. El panel lateral del navegador puede estar a su lado.',
  sidePanel: 'Abrir en el panel lateral del navegador',
  sidePanelFailed: 'El navegador no abrió su panel lateral. Ábralo desde el menú del navegador.',
};
