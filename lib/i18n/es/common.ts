import type { common as english } from '@/lib/i18n/en/common';
import type { SameKeys } from '@/lib/i18n/text';

export const common: SameKeys<typeof english> = {
  appName: 'CaseCue',
  cancel: 'Cancelar',
  save: 'Guardar',
  undo: 'Deshacer',
  close: 'Cerrar',
  open: 'Abrir',
  back: 'Atrás',
  loading: 'Cargando…',
  unknown: 'desconocido',
};
