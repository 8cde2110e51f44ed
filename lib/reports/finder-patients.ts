import type { CountryCode } from 'libphonenumber-js/min';
import type { MaybeCents, PlainDate } from '@/lib/domain/records/base';
import type { ReportPatient, RowProblem } from '@/lib/domain/views/report';
import { type ContactMethod, readContactMethod } from './contact-method';
import type { FinderColumn } from './report-columns';
import { isSameBenefit, readInsurance } from './report-insurance';
import { type DecimalSign, parseAmount } from './report-money';
import type { FinderRow } from './report-rows';
import { problemAt } from './row-problem';

export interface FinderOptions {
  /** The day the benefits were true: today, in the practice's zone. */
  asOf: PlainDate;
  country: CountryCode;
}

const mostInsurances = 8;

/** Rows to patients: one per PatNum, whose rows differ only in their insurance. Nothing is ever summed. */
export class FinderPatients {
  readonly #byChart = new Map<string, ReportPatient>();
  readonly #decimal: DecimalSign;
  readonly #options: FinderOptions;
  readonly #report: (problem: RowProblem) => void;

  constructor(decimal: DecimalSign, options: FinderOptions, report: (problem: RowProblem) => void) {
    this.#decimal = decimal;
    this.#options = options;
    this.#report = report;
  }

  add(row: FinderRow): void {
    const chart = row.text('PatNum');
    const name = { first: row.text('FName'), last: row.text('LName') };
    if (!/^[1-9]\d{0,18}$/.test(chart)) this.#report(problemAt(row.line, 'PatNum', 'no-chart', chart, true));
    else if (!name.first && !name.last) this.#report(problemAt(row.line, 'LName', 'no-name', chart, true));
    else this.#take(row, chart, name);
  }

  #take(row: FinderRow, chart: string, name: ReportPatient['name']): void {
    const plan = this.#amount(row, 'treatmentPlan');
    const known = this.#byChart.get(chart);
    const patient = known ?? this.#newPatient(row, chart, name, plan);
    if (known) this.#compareTotals(known, plan, row);
    else this.#byChart.set(chart, patient);
    this.#addInsurance(patient, row);
  }

  patients(): ReportPatient[] {
    const patients = [...this.#byChart.values()];
    markShared(patients);
    return patients;
  }

  #newPatient(row: FinderRow, chart: string, name: ReportPatient['name'], planCents: MaybeCents): ReportPatient {
    const contact = readContactMethod(row.text('contactMethod'), this.#options.country);
    if (contact.kind === 'unreadable') {
      this.#report(problemAt(row.line, 'contactMethod', 'bad-contact', row.text('contactMethod'), false));
    }
    const address = addressOf(row);
    return {
      line: row.line,
      chart,
      name,
      ...reachedBy(contact),
      ...(address ? { address } : {}),
      planCents,
      insurances: [],
    };
  }

  #compareTotals(patient: ReportPatient, plan: MaybeCents, row: FinderRow): void {
    if (plan === patient.planCents) return;
    this.#report(problemAt(row.line, 'treatmentPlan', 'totals-differ', row.text('treatmentPlan'), false));
    patient.planCents = null;
  }

  #addInsurance(patient: ReportPatient, row: FinderRow): void {
    const carrier = row.text('carrierName');
    const insurance = readInsurance(carrier, (column) => this.#amount(row, column), this.#options.asOf);
    if (!insurance || patient.insurances.length >= mostInsurances) return;
    if (!patient.insurances.some((known) => isSameBenefit(known, insurance))) patient.insurances.push(insurance);
  }

  #amount(row: FinderRow, column: FinderColumn): MaybeCents {
    const text = row.text(column);
    const cents = parseAmount(text, this.#decimal);
    if (cents === null && text) this.#report(problemAt(row.line, column, 'bad-money', text, false));
    return cents;
  }
}

function reachedBy(contact: ContactMethod): Pick<ReportPatient, 'phone' | 'email' | 'rules' | 'prefersMail'> {
  return {
    phone: contact.kind === 'phone' ? contact.phone : null,
    email: contact.kind === 'email' ? contact.email : null,
    rules: { doNotCall: contact.kind === 'do-not-call', seeNotes: contact.kind === 'see-notes' },
    prefersMail: contact.kind === 'mail',
  };
}

function addressOf(row: FinderRow): string {
  const region = [row.text('State'), row.text('Zip')].filter(Boolean).join(' ');
  return [row.text('address'), row.text('City'), region].filter(Boolean).join(', ').slice(0, 500);
}

/** A number or address that two patients of the report have is nobody's own. */
function markShared(patients: ReportPatient[]): void {
  const seen = new Map<string, { own: boolean }>();
  for (const { phone, email } of patients) {
    for (const [key, contact] of [
      [phone && (phone.e164 ?? phone.raw), phone],
      [email?.address.toLowerCase(), email],
    ] as const) {
      if (!key || !contact) continue;
      const first = seen.get(key);
      if (first) first.own = contact.own = false;
      else seen.set(key, contact);
    }
  }
}
