import { createQueues } from '@/lib/domain/queue';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import type { Proof } from '@/lib/domain/sites/proof';
import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '../context';

const key = 'recipes.proofs';
const inLine = createQueues<Area>();

type Keeps = Pick<CoreContext, 'session' | 'vault'>;

/** By recipe and version: what another shape has proved says nothing of this one. While the vault is open only: it stands for people. */
async function proofs({ session }: Pick<CoreContext, 'session'>): Promise<[string, Proof][]> {
  return (await session.get<[string, Proof][]>(key)) ?? [];
}

export async function proofOf(context: Pick<CoreContext, 'session'>, recipe: OfficeRecipe): Promise<Proof> {
  return new Map(await proofs(context)).get(nameOf(recipe)) ?? {};
}

/** Answers what it is from now on; undefined forgets it. */
export function changeProof(
  context: Keeps,
  recipe: OfficeRecipe,
  change: (proof: Proof) => Proof | undefined,
): Promise<Proof | undefined> {
  return inLine(context.session)(async () => {
    const id = nameOf(recipe);
    const all = new Map(await proofs(context));
    const before = all.get(id) ?? {};
    const next = change(before);
    if (next === before) return next;
    if (next) all.set(id, next);
    else all.delete(id);
    if ((await context.vault.status()).state === 'open') await context.session.set(key, [...all]);
    return next;
  });
}

/** Rest and lock: what proved a recipe so far does not stay. Call it once the vault is closed. */
export async function dropProofs(context: Keeps): Promise<void> {
  if ((await context.vault.status()).state === 'open') return;
  await inLine(context.session)(() => context.session.remove(key));
}

function nameOf({ id, current }: OfficeRecipe): string {
  return `${id} ${current.version}`;
}
