import type { Answer, Saved } from '@/lib/domain/answer';
import { makeSteps } from '@/lib/domain/changes/give-step';
import type { Made } from '@/lib/domain/changes/made';
import { todayIn } from '@/lib/domain/due';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Store } from '@/lib/storage/store';
import { type CoreContext, whileOpen } from '../context';
import { saveWith } from './save-made';

type Given = Saved & { given: number; until: PlainDate };

const pageSize = 1000;

/** Gives plans without a next step one each, in one change that can be undone. */
export function giveSteps(
  context: CoreContext,
  data: { planIds: Id[] | 'all-adrift'; perDay: number },
): Promise<Answer<Given>> {
  return whileOpen(context, async (core) => {
    const today = todayIn(core.now, core.env.settings.zone);
    const planIds = data.planIds === 'all-adrift' ? await allAdrift(core.store, today) : data.planIds;
    let made: Made | null = null;
    const answer = await saveWith(context, core, { planIds }, (dossiers, env, tools) => {
      made = makeSteps({ planIds, perDay: data.perDay }, dossiers, env, tools);
      return made;
    });
    return answer.ok ? { ...answer, value: { ...answer.value, ...outcomeOf(made) } } : answer;
  });
}

function outcomeOf(made: Made | null): { given: number; until: PlainDate } {
  const facts = made?.kind === 'made' ? made.facts : {};
  return { given: Number(facts.given ?? 0), until: String(facts.until ?? '') };
}

async function allAdrift(store: Store, today: PlainDate): Promise<Id[]> {
  const ids: Id[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.adriftPlans({ today, limit: pageSize, ...(cursor !== undefined && { cursor }) });
    ids.push(...page.ids);
    cursor = page.more ?? undefined;
  } while (cursor !== undefined);
  return ids;
}
