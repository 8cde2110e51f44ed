import { describe, expect, it } from 'vitest';
import { fileOf, headerLine, rowLine } from './finder-rows';
import { readAll, readWell } from './read-all';

describe('a row of the Treatment Finder', () => {
  it('becomes a patient with a total, a phone and a benefit', async () => {
    const { patients, problems, rows } = await readWell(fileOf(rowLine()));
    expect(problems).toEqual([]);
    expect(rows).toBe(1);
    expect(patients).toEqual([
      {
        line: 2,
        chart: '1001',
        name: { first: 'Inés', last: 'Ortega' },
        phone: { raw: '(303)555-0142', e164: '+13035550142', shown: '(303) 555-0142', label: 'home', own: true },
        email: null,
        rules: { doNotCall: false, seeNotes: false },
        prefersMail: false,
        address: '12 Mesa Road, Pinecrest, CO 80000',
        planCents: 123450,
        insurances: [
          {
            carrier: 'Cedar Mutual Dental',
            annualMaxCents: 150000,
            usedCents: 20000,
            pendingCents: 0,
            remainingCents: 130000,
            asOf: '2026-04-16',
          },
        ],
      },
    ]);
  });

  it.each(['-1.00', '0.00'])('knows no remaining benefit where the annual maximum is %s', async (annualMaxInd) => {
    const { patients } = await readWell(fileOf(rowLine({ annualMaxInd, amountRemainingInd: '-201.00' })));
    expect(patients[0]?.insurances[0]).toMatchObject({ annualMaxCents: null, remainingCents: null, usedCents: 20000 });
  });

  it('lets a family maximum limit what remains for the patient', async () => {
    const row = rowLine({ annualMaxFam: '3,000.00', amountRemainingFam: '90.00' });
    const { patients } = await readWell(fileOf(row));
    expect(patients[0]?.insurances[0]?.remainingCents).toBe(9000);
  });

  it('has no benefit without a carrier', async () => {
    const { patients } = await readWell(fileOf(rowLine({ carrierName: '', annualMaxInd: '0.00' })));
    expect(patients[0]?.insurances).toEqual([]);
  });

  it('shows formula signs as text and removes signs that hide', async () => {
    const { patients } = await readWell(fileOf(rowLine({ LName: '=HYPERLINK(1)', FName: '+A\u202Ena\u200B' })));
    expect(patients[0]?.name).toEqual({ last: '=HYPERLINK(1)', first: '+Ana' });
  });

  it('takes quotes as letters, because the report never quotes', async () => {
    const { patients } = await readWell(fileOf(rowLine({ LName: '"Ortega' }), rowLine({ PatNum: '1002' })));
    expect(patients.map((patient) => patient.name.last)).toEqual(['"Ortega', 'Ortega']);
  });
});

describe('several rows of one patient', () => {
  it('are one patient with all benefits and the total of one row, never a sum', async () => {
    const { patients, rows } = await readWell(fileOf(rowLine(), rowLine({ carrierName: 'Prairie Benefit' })));
    expect(rows).toBe(2);
    expect(patients).toHaveLength(1);
    expect(patients[0]?.planCents).toBe(123450);
    expect(patients[0]?.insurances.map((insurance) => insurance.carrier)).toEqual([
      'Cedar Mutual Dental',
      'Prairie Benefit',
    ]);
  });

  it('with differing totals have an unknown total and a problem at their line', async () => {
    const { patients, problems } = await readWell(fileOf(rowLine(), rowLine({ treatmentPlan: '99.00' })));
    expect(patients[0]?.planCents).toBeNull();
    expect(problems).toEqual([
      { line: 3, column: 'treatmentPlan', code: 'totals-differ', text: '99.00', fatal: false },
    ]);
  });
});

it('says of a number two patients share that it is nobody’s own', async () => {
  const { patients } = await readWell(
    fileOf(rowLine(), rowLine({ PatNum: '1002' }), rowLine({ PatNum: '1003', contactMethod: 'Wk:(303)555-0199' })),
  );
  expect(patients.map((patient) => patient.phone?.own)).toEqual([false, false, true]);
});

describe('the header', () => {
  it('may end with clinicAbbr', async () => {
    const { patients, problems } = await readWell(`${headerLine}\tclinicAbbr\r\n${rowLine()}Main\t\r\n`);
    expect(problems).toEqual([]);
    expect(patients).toHaveLength(1);
  });

  it('names the first column that is missing', async () => {
    const reading = await readAll(`${headerLine.replace('treatmentPlan', 'TP Total')}\r\n${rowLine()}\r\n`);
    expect(reading).toMatchObject({
      kind: 'refused',
      problem: { line: 1, column: 'treatmentPlan', code: 'header-missing', fatal: true },
    });
  });

  it('drops a column it does not know and names it, __proto__ too', async () => {
    const { patients, problems } = await readWell(`${headerLine}\t__proto__\r\n${rowLine()}{"polluted":1}\t\r\n`);
    expect(problems).toMatchObject([{ line: 1, column: '__proto__', code: 'header-unknown', fatal: false }]);
    expect(JSON.stringify(patients)).not.toContain('polluted');
    expect('polluted' in {}).toBe(false);
  });
});
