import { hintCases } from './hint-cases';

export const dentallyCases = hintCases({
  patients: ['https://app.dentally.co/patients/7f3a', 'https://app.dentally.co/patients/7f3a/account/1'],
  others: ['https://app.dentally.co/patients', 'https://app.dentally.co/calendar'],
  elsewhere: 'https://practice.test/patients/7f3a',
});
