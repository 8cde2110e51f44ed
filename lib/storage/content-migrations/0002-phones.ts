import type { ContentStep, Loose } from './step';

/** Version 1 knew one number per patient, `phone: string`; version 2 keeps a list with whose number it is. */
export const phonesStep: ContentStep = {
  to: 2,
  tables: ['patients'],
  change(_table, { phone, ...rest }) {
    return { ...rest, phones: typeof phone === 'string' && phone.trim() !== '' ? [numberOf(phone.trim())] : [] };
  },
};

function numberOf(raw: string): Loose {
  const digits = raw.replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return { raw, e164: national.length === 10 ? `+1${national}` : null, shown: raw, label: 'other', own: true };
}
