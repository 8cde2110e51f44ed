import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { idMaker } from '@/lib/domain/id-maker';
import { useSession } from './use-session';
import { systemZone } from './zone-select';

const newId = idMaker(Date.now, (bytes) => crypto.getRandomValues(bytes));

/** Invents the sample practice here and has it kept; what invents it is fetched when it is wanted. */
export function useSample() {
  const { language } = useText();
  const session = useSession();
  const sample = useCommand('trySample');
  const [inventing, setInventing] = useState(false);

  async function start(): Promise<void> {
    setInventing(true);
    const { sampleVault } = await import('@/lib/domain/sample/sample-vault').finally(() => setInventing(false));
    const answer = await sample.run(sampleVault(language, systemZone(), { newId, now: Date.now() }));
    if (answer.ok) session.set(answer.value);
  }

  return { start, busy: inventing || sample.busy, refusal: sample.refusal };
}
