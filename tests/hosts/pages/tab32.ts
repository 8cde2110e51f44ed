import { hintCases } from './hint-cases';

export const tab32Cases = hintCases({
  patients: [],
  others: ['https://office.tab32.com/'],
  elsewhere: 'https://practice.test/',
});
