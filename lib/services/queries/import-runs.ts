import type { Answer } from '@/lib/domain/answer';
import type { ImportRun } from '@/lib/domain/records/practice';
import { type CoreContext, whileOpen } from '@/lib/services/context';
import { answerWith } from './answered';

/** Newest first. */
export function importRuns(context: CoreContext, _data: object): Promise<Answer<{ runs: ImportRun[] }>> {
  return whileOpen(context, (core) =>
    answerWith(core, async () => {
      const runs = await core.store.all('importRuns');
      return { runs: runs.filter((run) => run.deletedAt === undefined).sort((a, b) => b.at - a.at) };
    }),
  );
}
