import { hintCases } from './hint-cases';

export const curveCases = hintCases({
  patients: ['https://office.curvehero.com/#/patient/1042/charting'],
  others: ['https://office.curvehero.com/#/schedule'],
  elsewhere: 'https://practice.test/#/patient/1042',
});
