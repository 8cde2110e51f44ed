import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { Edit } from '@/lib/domain/records/activity';
import type { Language } from '@/lib/domain/records/practice';
import type { TableName } from '@/lib/domain/records/table';
import type { SessionView } from '@/lib/domain/views/session';
import { commitMade } from '../commands/commit-made';
import type { CoreContext, OpenCore } from '../context';
import { samplePractice } from '../sample/sample-practice';
import { changePrefs } from '../settings/prefs';
import { opened } from './opened';

const seed = 20_417;
const practiceNames: Record<Language, string> = { en: 'Sample practice', es: 'Consultorio de muestra' };
const memberName = 'Rosa';

/** A complete invented office in a throw-away vault of its own; an earlier one is thrown away first. */
export async function trySample(
  context: CoreContext,
  data: { language: Language; zone: string },
): Promise<Answer<SessionView>> {
  const result = await context.vault.createSample(data.zone);
  if (result.kind === 'open') {
    const core = { ...result, now: context.clock.now() };
    const edits = [...(await renamed(core, data.language)), ...invented(context, core, data)];
    const made = { kind: 'made' as const, verb: 'vault-created' as const, patientIds: [], facts: {}, edits };
    const saved = await commitMade(context, core, made);
    if (!saved.ok) return saved;
    await changePrefs(context, (prefs) => ({ ...prefs, language: data.language }));
  }
  return opened(context, result, 'unlocked');
}

type Founded = Pick<OpenCore, 'store' | 'memberId' | 'now'>;

async function renamed({ store, memberId }: Founded, language: Language): Promise<Edit[]> {
  const [settings, member] = [await store.get('settings', 'settings'), await store.get('members', memberId)];
  if (!settings || !member) return [];
  const practiceName = practiceNames[language];
  return [
    { table: 'settings', id: settings.id, before: settings, after: { ...settings, practiceName } },
    { table: 'members', id: member.id, before: member, after: { ...member, name: memberName } },
  ];
}

function invented(
  context: CoreContext,
  { memberId, now }: Founded,
  data: { language: Language; zone: string },
): Edit[] {
  const tools = { newId: context.newId, byId: memberId, now, language: data.language };
  const records = samplePractice(seed, todayIn(now, data.zone), data.zone, tools);
  return (Object.keys(records) as (keyof typeof records & TableName)[]).flatMap((table) =>
    records[table].map((after) => ({ table, id: after.id, before: null, after })),
  );
}
