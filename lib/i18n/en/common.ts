export const common = {
  appName: 'CaseCue',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  close: 'Close',
  open: 'Open',
  back: 'Back',
  loading: 'Loading…',
  unknown: 'unknown',
};
