import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { Hit } from '@/lib/domain/views/patient-card';
import { type CoreContext, whileOpen } from '@/lib/services/context';
import { searchPeople } from '@/lib/services/search/search-people';
import { answerWith } from './answered';

const usualLimit = 20;

/** Who is it? By name, typos forgiven, chart number, the end of a telephone number or a piece of an address. */
export function search(
  context: CoreContext,
  data: { text: string; limit?: number },
): Promise<Answer<{ hits: Hit[]; total: number }>> {
  return whileOpen(context, (core) =>
    answerWith(core, async () => {
      const directory = await core.store.directory();
      return searchPeople(directory, data.text, data.limit ?? usualLimit, todayIn(core.now, core.env.settings.zone));
    }),
  );
}
