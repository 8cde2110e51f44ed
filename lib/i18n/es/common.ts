import type { common as english } from '@/lib/i18n/en/common';
import type { SameKeys } from '@/lib/i18n/text';

export const common: SameKeys<typeof english> = {
  appName: 'CaseCue',
  cancel: 'Cancelar',
  save: 'Guardar',
  undo: 'Deshacer',
  undone: 'Deshecho',
  close: 'Cerrar',
  open: 'Abrir',
  back: 'Atrás',
  again: 'Intentar de nuevo',
  loading: 'Cargando…',
  unread: 'Esto no se ha podido leer. Inténtelo de nuevo; si continúa, reinicie el navegador.',
  unknown: 'desconocido',
  plusUnknown: '{sum} + {n} sin importe',
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  years: { one: '{n} año', other: '{n} años' },
  chart: 'Expediente {chart}',
  showMore: 'Mostrar más',
  ofTotal: '{n} de {total}',
};
