import { describe, expect, it } from 'vitest';
import { fileOf, headerLine, rowLine } from './finder-rows';
import { readAll, readWell } from './read-all';

describe('a row that cannot be taken is named by line and column, and the others are taken', () => {
  it.each([
    ['no chart', rowLine({ PatNum: '' }), 'PatNum', 'no-chart'],
    ['a formula as chart', rowLine({ PatNum: '=1+1' }), 'PatNum', 'no-chart'],
    ['no name', rowLine({ LName: '', FName: ' ' }), 'LName', 'no-name'],
    ['too few cells', '1001\tOrtega\tInés', 'contactMethod', 'too-few-cells'],
    ['too many cells', `${rowLine()}more`, null, 'too-many-cells'],
    ['a name longer than a line', rowLine({ FName: 'x'.repeat(201) }), 'FName', 'cell-too-long'],
    ['a cell beyond 10 kB', rowLine({ City: 'ñ'.repeat(5121) }), 'City', 'cell-too-long'],
  ])('%s', async (_, line, column, code) => {
    const { patients, problems, problemCount } = await readWell(fileOf(line, rowLine({ PatNum: '7' })));
    expect(problems).toMatchObject([{ line: 2, column, code, fatal: true }]);
    expect(problemCount).toBe(1);
    expect(patients.map((patient) => patient.chart)).toEqual(['7']);
  });

  it('counts empty lines, so that the line is the one an editor shows', async () => {
    const { problems } = await readWell(`${headerLine}\r\n\r\n${rowLine()}\r\n\r\n${rowLine({ PatNum: 'x' })}\r\n`);
    expect(problems).toMatchObject([{ line: 5, code: 'no-chart' }]);
  });
});

describe('a cell that cannot be read is unknown, and its row is taken', () => {
  it.each([
    ['money', { treatmentPlan: 'n/a' }, 'treatmentPlan', 'bad-money', 'n/a'],
    ['contact', { contactMethod: 'ask' }, 'contactMethod', 'bad-contact', 'ask'],
  ])('%s', async (_, change, column, code, text) => {
    const { patients, problems } = await readWell(fileOf(rowLine(change)));
    expect(problems).toEqual([{ line: 2, column, code, text, fatal: false }]);
    expect(patients).toHaveLength(1);
  });

  it('keeps no more than 40 characters of the text', async () => {
    const { problems } = await readWell(fileOf(rowLine({ treatmentPlan: 'x'.repeat(150) })));
    expect(problems[0]?.text).toHaveLength(40);
  });

  it('is never zero', async () => {
    const { patients } = await readWell(fileOf(rowLine({ treatmentPlan: '', amountUsedInd: '?' })));
    expect(patients[0]?.planCents).toBeNull();
    expect(patients[0]?.insurances[0]?.usedCents).toBeNull();
  });
});

describe('a file is refused whole', () => {
  it.each([
    ['when it is empty', '', 'empty'],
    ['when it has only a header', `${headerLine}\r\n`, 'empty'],
    ['when it is another table', 'Name\tPhone\r\nA\tB\r\n', 'header-missing'],
    ['when it has zero bytes in it', `${headerLine}\r\n${rowLine({ City: 'a\0b' })}\r\n`, 'not-text'],
  ])('%s', async (_, text, code) => {
    expect(await readAll(text)).toMatchObject({ kind: 'refused', problem: { code, fatal: true } });
  });

  it('when it is larger than allowed', async () => {
    const reading = await readAll(fileOf(rowLine()), { limits: { bytes: 100 } });
    expect(reading).toMatchObject({ problem: { code: 'too-large' } });
  });

  it('when it has more rows than allowed, naming the first one too many', async () => {
    const text = fileOf(rowLine(), rowLine({ PatNum: '2' }), rowLine({ PatNum: '3' }));
    expect(await readAll(text, { limits: { rows: 2 } })).toMatchObject({ problem: { code: 'too-many-rows', line: 4 } });
  });

  it('when a line never ends', async () => {
    expect(await readAll('x'.repeat(3_000_000))).toMatchObject({ problem: { code: 'cell-too-long' } });
  });
});

it('counts problems beyond those it keeps', async () => {
  const bad = Array.from({ length: 12 }, () => rowLine({ PatNum: 'x' }));
  const { problems, problemCount } = await readWell(fileOf(...bad), { limits: { problems: 5 } });
  expect(problems).toHaveLength(5);
  expect(problemCount).toBe(12);
});
