import { contactSchema, followUpSchema } from '../records/follow-up';
import { householdSchema, patientSchema } from '../records/patient';
import { appointmentSchema, planSchema, presentationSchema } from '../records/plan';
import { referrerSchema } from '../records/referrer';
import { list, message } from './message';

/** Several times what is invented, and no more. */
const most = 500;

/** An invented office, made by the page that asks for it; every record as it would be stored. */
export const sampleSchema = message({
  patients: list(patientSchema, most),
  households: list(householdSchema, most),
  plans: list(planSchema, most),
  presentations: list(presentationSchema, most),
  appointments: list(appointmentSchema, most),
  followUps: list(followUpSchema, most),
  contacts: list(contactSchema, most),
  referrers: list(referrerSchema, most),
});
