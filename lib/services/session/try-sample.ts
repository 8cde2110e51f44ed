import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { Edit } from '@/lib/domain/records/activity';
import type { Language } from '@/lib/domain/records/practice';
import type { TableName } from '@/lib/domain/records/table';
import type { SessionView } from '@/lib/domain/views/session';
import { commitMade } from '../commands/commit-made';
import type { CoreContext } from '../context';
import { samplePractice } from '../sample/sample-practice';
import { changePrefs } from '../settings/prefs';
import { firstEdits } from './first-records';
import { opened } from './opened';

const seed = 20_417;
const practiceNames: Record<Language, string> = { en: 'Sample practice', es: 'Consultorio de muestra' };
const memberName = 'Rosa';

/** A complete invented office in a throw-away vault of its own; an earlier one is thrown away first. */
export async function trySample(
  context: CoreContext,
  data: { language: Language; zone: string },
): Promise<Answer<SessionView>> {
  const { sample, state } = await context.vault.status();
  if (state === 'recovery' || state === 'starting') return { ok: false, error: 'bad-state' };
  if (sample) await context.vault.discardSample();
  const result = await context.vault.createSample(data.zone);
  if (result.kind === 'open') {
    const core = { ...result, now: context.clock.now() };
    const practice = { practiceName: practiceNames[data.language], zone: data.zone, memberName };
    const tools = { newId: context.newId, byId: result.memberId, now: core.now, language: data.language };
    const records = samplePractice(seed, todayIn(core.now, data.zone), data.zone, tools);
    const edits = [...firstEdits(practice, result.memberId), ...editsOf(records)];
    const made = { kind: 'made' as const, verb: 'vault-created' as const, patientIds: [], facts: {}, edits };
    const saved = await commitMade(context, core, made);
    if (!saved.ok) return saved;
  }
  await changePrefs(context, (prefs) => ({ ...prefs, language: data.language }));
  return opened(context, result, 'unlocked');
}

function editsOf(records: ReturnType<typeof samplePractice>): Edit[] {
  return (Object.keys(records) as (keyof typeof records & TableName)[]).flatMap((table) =>
    records[table].map((after) => ({ table, id: after.id, before: null, after })),
  );
}
