import type { Answer, Saved } from '@/lib/domain/answer';
import type { ChangeTools, Made } from '@/lib/domain/changes/made';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { commitMade } from './commit-made';
import { type Concerned, dossiersOf } from './concerned';

export type Make = (dossiers: Dossier[], env: RuleEnv, tools: ChangeTools) => Made;

/** Another command may commit between our reading and our writing; then everything is read and decided again. */
const attempts = 3;

/** The way of nearly every command: read the households, let the rules make the change, commit it. */
export function saveMade(context: CoreContext, named: Concerned, make: Make): Promise<Answer<Saved>> {
  return whileOpen(context, (core) => saveWith(context, core, named, make));
}

export async function saveWith(
  context: CoreContext,
  core: OpenCore,
  named: Concerned,
  make: Make,
): Promise<Answer<Saved>> {
  const tools = { newId: context.newId, byId: core.memberId, now: core.now };
  for (let left = attempts - 1; ; left--) {
    const made = make(await dossiersOf(core.store, named), core.env, tools);
    const answer = await commitMade(context, core, made);
    const lostRace = made.kind === 'made' && !answer.ok && answer.error === 'conflict';
    if (!lostRace || left === 0) return answer;
  }
}
