import { hintCases } from './hint-cases';

export const dentrixAscendCases = hintCases({
  patients: [
    'https://live19.dentrixascend.com/pm#/patient/document/2000001042',
    'https://live.dentrixascend.com/pm#patient/edit/2000001042',
    'https://live6.dentrixascend.com/pm#/ledger/2000001042',
  ],
  others: [
    'https://live19.dentrixascend.com/pm#/schedule/calendar',
    'https://live19.dentrixascend.com/login#/ledger/1',
    'https://live19.dentrixascend.com/login#/patient/1',
  ],
  elsewhere: 'https://practice.test/pm#/patient/1',
});
