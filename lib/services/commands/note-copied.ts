import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { type CoreContext, whileOpen } from '../context';
import { noteDone } from './note-done';

export function noteCopied(
  context: CoreContext,
  data: { patientId: Id; what: 'phone' | 'chart-note' | 'text' },
): Promise<Answer<null>> {
  return whileOpen(context, (core) =>
    noteDone(context, core, { verb: 'copied', patientIds: [data.patientId], facts: { what: data.what } }),
  );
}
