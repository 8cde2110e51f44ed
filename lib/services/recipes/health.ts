import type { FrameReading } from '@/lib/domain/records/claim';
import type { RecipeHealth } from '@/lib/domain/records/recipe';
import { healthWord } from '@/lib/domain/sites/health';
import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '../context';
import { healthAt, healthsOf } from '../sites/healths';
import type { FrameFacts } from './frame-facts';

const key = 'healths';
const mostOutcomes = 10;
/** A site has a few recipes and an office a few sites: more are remains. */
const mostHealths = 200;
const writing = new WeakMap<Area, Promise<unknown>>();

type Which = Pick<RecipeHealth, 'origin' | 'recipeId'>;

/** Whether a reading speaks for its recipe, against it, or neither. Only what is shown and expected counts. */
export function outcomeOf(reading: FrameReading, facts: FrameFacts): boolean | null {
  const isGuess = facts.trust === 'guess' || facts.trust === 'hint' || facts.trial;
  if (!reading.expected || !reading.visible || isGuess || reading.state === 'ambiguous') return null;
  return reading.state === 'found' || (facts.together !== undefined && Object.keys(reading.fields).length > 0);
}

/** Adds the outcome of one more page; `again`: in place of what was said of that page before. */
export function noteOutcome(
  { local, clock }: Pick<CoreContext, 'local' | 'clock'>,
  { origin, recipeId }: Which,
  found: boolean,
  again: boolean,
): Promise<void> {
  return change(local, (all) => {
    const known = healthAt(all, origin, recipeId);
    const before = known?.recent ?? '';
    const recent = `${again ? before.slice(0, -1) : before}${found ? '1' : '0'}`.slice(-mostOutcomes);
    const lastFoundAt = found ? clock.now() : known?.lastFoundAt;
    const next = { origin, recipeId, recent, ...(lastFoundAt !== undefined && { lastFoundAt }) };
    return [next, ...all.filter((one) => one !== known)].slice(0, mostHealths);
  });
}

/** A recipe that was taught anew starts anew. */
export function forgetHealth({ local }: Pick<CoreContext, 'local'>, recipeId: string): Promise<void> {
  return change(local, (all) => all.filter((one) => one.recipeId !== recipeId));
}

/** Somebody should be found by this recipe on this site, and time after time nobody was. */
export async function isUnrecognised(context: Pick<CoreContext, 'local'>, { origin, recipeId }: Which) {
  return healthWord(healthAt(await healthsOf(context), origin, recipeId)) === 'unrecognised';
}

function change(local: Area, next: (all: RecipeHealth[]) => RecipeHealth[]): Promise<void> {
  const mine = (writing.get(local) ?? Promise.resolve()).then(async () =>
    local.set(key, next(await healthsOf({ local }))),
  );
  writing.set(
    local,
    mine.catch(() => undefined),
  );
  return mine;
}
