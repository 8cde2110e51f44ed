import '@/lib/i18n/whole-english';
import { useRef, useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { siteName } from '@/components/today/site-name';
import type { Refusal } from '@/lib/domain/answer';
import { longestFile } from '@/lib/domain/sites/recipe-file';
import type { RecipeOffer, RecipeProblem } from '@/lib/domain/views/site';
import { useRecipeUndo } from './use-recipe-undo';

/** What is wrong with a file, or that the browser could not even read it. */
export type FileProblem = RecipeProblem | { code: 'unreadable'; at: '' };

/** How far a file has come; `file` is what the user calls it. Nothing is saved before it is taken over. */
export type TakeState =
  | { kind: 'idle' }
  | { kind: 'reading'; file: string }
  | { kind: 'refused'; file: string; problems: FileProblem[]; refusal: Refusal | null }
  | { kind: 'preview'; file: string; text: string; offer: RecipeOffer };

export interface TakeControl {
  state: TakeState;
  busy: boolean;
  /** Why taking over was refused. */
  refusal: Refusal | null;
  readFile(file: File): void;
  readText(text: string): void;
  take(origin: string): void;
  leave(): void;
}

/** From a file to its preview, and on to the office's own recipes. */
export function useTake(): TakeControl {
  const { t } = useText();
  const [state, setState] = useState<TakeState>({ kind: 'idle' });
  const { run: ask } = useCommand('recipePreview');
  const { run: takeOver, busy, refusal } = useCommand('recipeTake');
  const say = useRecipeUndo();
  const turn = useRef(0);

  const read = async (file: string, size: number, textOf: () => Promise<string>) => {
    const mine = ++turn.current;
    setState({ kind: 'reading', file });
    const next = size > longestFile * 4 ? refused(file, { code: 'too-big', at: '' }) : await told(file, textOf, ask);
    if (mine === turn.current) setState(next);
  };
  const leave = () => {
    turn.current++;
    setState({ kind: 'idle' });
  };
  const take = async (origin: string) => {
    if (state.kind !== 'preview' || busy) return;
    const { text, offer } = state;
    const answer = await takeOver({ text, origin });
    if (!answer.ok) return;
    leave();
    say(t('recipe.taken', { name: offer.recipe.name, site: siteName(origin) }), answer.value.id);
  };
  return {
    state,
    busy,
    refusal: state.kind === 'preview' ? refusal : null,
    readFile: (file) => void read(file.name, file.size, () => file.text()),
    readText: (text) => void read(t('recipe.pasted'), 0, () => Promise.resolve(text)),
    take: (origin) => void take(origin),
    leave,
  };
}

async function told(
  file: string,
  textOf: () => Promise<string>,
  ask: ReturnType<typeof useCommand<'recipePreview'>>['run'],
): Promise<TakeState> {
  const text = await textOf().catch(() => null);
  if (text === null) return refused(file, { code: 'unreadable', at: '' });
  // It would not even fit into a message.
  if (text.length > longestFile) return refused(file, { code: 'too-big', at: '' });
  const answer = await ask({ text });
  if (!answer.ok) return { kind: 'refused', file, problems: [], refusal: answer };
  const { value } = answer;
  if ('problems' in value) return { kind: 'refused', file, problems: value.problems, refusal: null };
  return { kind: 'preview', file, text, offer: value.offer };
}

function refused(file: string, ...problems: FileProblem[]): TakeState {
  return { kind: 'refused', file, problems, refusal: null };
}
