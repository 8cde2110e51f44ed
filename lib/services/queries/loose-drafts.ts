import type { Answer } from '@/lib/domain/answer';
import { draftLine } from '@/lib/domain/build/patient-card';
import type { DraftLine } from '@/lib/domain/views/patient-card';
import { type CoreContext, whileOpen } from '@/lib/services/context';
import { answered } from './answered';

/** What was half typed about somebody who is not in the records yet: no card could offer it again. */
export function looseDrafts(context: CoreContext, data: { field: string }): Promise<Answer<{ drafts: DraftLine[] }>> {
  return whileOpen(context, async ({ store }) => {
    const seq = store.seq();
    const drafts = await store.all('drafts');
    const loose = drafts.filter(({ patientId, field }) => patientId === null && field.startsWith(data.field));
    return answered(seq, { drafts: loose.sort((a, b) => b.at - a.at).map(draftLine) });
  });
}
