import { useState } from 'preact/hooks';
import { findWhen, whenTextOf } from '@/components/hooks/find-when';
import { useCommand } from '@/components/hooks/use-command';
import { useKeys } from '@/components/hooks/use-keys';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import type { Refusal } from '@/lib/domain/answer';
import { asMessage, type FoundWords, withWords } from './message-form';
import type { Call, CallProps } from './use-call';

export interface MessageDoing {
  log(): void;
  followUp(): void;
  /** Looking at what is selected; or nothing was. */
  state: 'rest' | 'looking' | 'nothing';
  refusal: Refusal | null;
}

/** What can be done with the message on screen: log it, or make a follow-up of the words selected in it. */
export function useMessage(call: Call, { message, claimKey, onMovedOn }: CallProps): MessageDoing {
  const { language } = useText();
  const { zone, now } = usePractice();
  const selection = useCommand('pageSelection');
  const [state, setState] = useState<MessageDoing['state']>('rest');
  const log = () => {
    if (!message) return;
    call.open();
    call.set((form) => asMessage(form, message, claimKey));
  };
  const read = async (text: string): Promise<FoundWords> => {
    const found = await findWhen(text, now, zone, language).catch(() => null);
    return { said: text, whenText: found ? whenTextOf(found, language) : '', followUp: found?.followUp ?? null };
  };
  const followUp = async () => {
    if (!message || claimKey === null || state === 'looking') return;
    setState('looking');
    const answer = await selection.run({ claimKey });
    const text = answer.ok ? answer.value.text : null;
    const words = text === null ? null : await read(text);
    setState(answer.ok && words === null ? 'nothing' : 'rest');
    if (!answer.ok && answer.error === 'page-moved-on') onMovedOn?.();
    if (!words) return;
    call.lend(words.said);
    call.open();
    call.set((form) => withWords(asMessage(form, message, claimKey), words));
  };
  const doing: MessageDoing = { log, followUp: () => void followUp(), state, refusal: selection.refusal };
  useKeys({ l: doing.log, f: doing.followUp }, message !== undefined && claimKey !== null);
  return doing;
}
