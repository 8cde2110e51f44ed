import { hintCases } from './hint-cases';

export const carestackCases = hintCases({
  patients: [],
  others: ['https://office.carestack.com/'],
  elsewhere: 'https://practice.test/',
});
