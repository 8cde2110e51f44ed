import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatmentFinderFile } from '@/tests/fixtures/treatment-finder';
import { fileOf, headerLine, rowLine } from './finder-rows';
import { readAll, readWell } from './read-all';

const whole = treatmentFinderFile({ rows: 6, seed: 3 });

describe('a file cut off', { timeout: 60_000 }, () => {
  it('at any character is refused whole, unless it ends where a row ends', async () => {
    for (let length = 1; length < whole.length; length++) {
      const reading = await readAll(whole.slice(0, length));
      const atRowEnd = whole[length - 1] === '\n';
      if (!atRowEnd) expect([length, reading]).toMatchObject([length, { problem: { code: 'cut-off', fatal: true } }]);
      else expect(reading.kind).toBe(length === headerLine.length + 2 ? 'refused' : 'read');
    }
  });

  it('in the middle of a letter is refused as cut off, not as another encoding', async () => {
    const bytes = new TextEncoder().encode(fileOf(rowLine({ FName: 'Zoë' })));
    const inside = bytes.indexOf(0xc3) + 1;
    expect(await readAll(bytes.slice(0, inside))).toMatchObject({ problem: { code: 'cut-off', line: 2 } });
  });

  it('names the line that has no end', async () => {
    const text = fileOf(rowLine(), rowLine({ PatNum: '2' }));
    expect(await readAll(text.slice(0, -20))).toMatchObject({ problem: { code: 'cut-off', line: 3 } });
  });
});

describe('pasted text', () => {
  const rows = [rowLine(), rowLine({ PatNum: '2' })];

  it('may lack the end of its last line', async () => {
    const { patients } = await readWell([headerLine, ...rows].join('\n'), { pasted: true });
    expect(patients).toHaveLength(2);
  });

  it('may come from a spreadsheet that drops the extra tab in every row', async () => {
    const trimmed = rows.map((row) => row.slice(0, -1));
    const { patients } = await readWell([headerLine, ...trimmed].join('\n'), { pasted: true });
    expect(patients).toHaveLength(2);
  });

  it('is refused where its last row lacks what the others have', async () => {
    const text = [headerLine, ...rows].join('\n').slice(0, -1);
    expect(await readAll(text, { pasted: true })).toMatchObject({ problem: { code: 'cut-off', line: 3 } });
  });

  it('says what is missing when only part of the header was copied', async () => {
    expect(await readAll('PatNum\tLName', { pasted: true })).toMatchObject({
      problem: { code: 'header-missing', column: 'FName' },
    });
  });
});

it('gives the same patients however the text arrives in parts', async () => {
  const { TableRows } = await import('@/lib/reports/table-rows');
  const once = new TableRows();
  const expected = [...once.push(whole), once.end()];
  fc.assert(
    fc.property(fc.array(fc.nat({ max: whole.length }), { maxLength: 30 }), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
      const table = new TableRows();
      const rows = places.slice(1).flatMap((to, at) => table.push(whole.slice(places[at], to)));
      expect([...rows, table.end()]).toEqual(expected);
    }),
  );
});
