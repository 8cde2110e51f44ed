import { expect, it } from 'vitest';
import { importBodies } from '@/lib/schema/messages/import';
import { treatmentFinderFile } from '@/tests/fixtures/treatment-finder';
import { headerLine, rowLine } from '@/tests/unit/reports/finder-rows';
import { readFile } from './import-world';

it('every patient a report can give passes the message that hands them over', async () => {
  const longest = rowLine({
    PatNum: '9'.repeat(19),
    LName: 'ñ'.repeat(200),
    FName: '='.repeat(200),
    contactMethod: `Hm:${'5'.repeat(190)}`,
    address: 'x'.repeat(200),
    City: 'y'.repeat(200),
    State: 'z'.repeat(200),
    carrierName: 'c'.repeat(200),
    treatmentPlan: '9,007,199,254,740.99',
  });
  const generated = await readFile(treatmentFinderFile({ rows: 300, seed: 4 }));
  const extreme = await readFile([headerLine, longest, ''].join('\r\n'));
  expect(extreme.batches.flat()).toHaveLength(1);
  for (const patients of [...generated.batches, ...extreme.batches]) {
    const body = { runId: 'run-1', seq: 0, patients };
    expect(importBodies.importBatch.safeParse(body).error?.issues ?? []).toEqual([]);
  }
});
