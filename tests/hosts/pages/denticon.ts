import { hintCases } from './hint-cases';

export const denticonCases = hintCases({
  patients: ['https://c1.denticon.com/aspx/Patients/AdvancedPatientOverview.aspx?patid=1042'],
  others: ['https://a2.denticon.com/aspx/home/Schedule.aspx'],
  elsewhere: 'https://practice.test/?patid=1042',
});
