import { hintCases } from './hint-cases';

export const oryxCases = hintCases({
  patients: [],
  others: ['https://office.myoryx.com/'],
  elsewhere: 'https://practice.test/',
});
