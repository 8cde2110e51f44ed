import type { Answer } from '@/lib/domain/answer';
import type { Edit } from '@/lib/domain/records/activity';
import type { SampleVault } from '@/lib/domain/sample/sample-vault';
import type { SessionView } from '@/lib/domain/views/session';
import { commitMade } from '../commands/commit-made';
import type { CoreContext } from '../context';
import { changePrefs } from '../settings/prefs';
import { opened } from './opened';

/** A complete invented office in a throw-away vault of its own; an earlier one is thrown away first. */
export async function trySample(context: CoreContext, data: SampleVault): Promise<Answer<SessionView>> {
  const { records, language, ...founding } = data;
  const result = await context.vault.createSample(founding);
  if (result.kind === 'open') {
    const made = { kind: 'made' as const, verb: 'vault-created' as const, patientIds: [], facts: {} };
    const core = { ...result, now: context.clock.now() };
    const saved = await commitMade(context, core, { ...made, edits: editsOf(records) });
    if (!saved.ok) return saved;
    await changePrefs(context, (prefs) => ({ ...prefs, language }));
  }
  return opened(context, result, 'unlocked');
}

function editsOf(records: SampleVault['records']): Edit[] {
  return (Object.keys(records) as (keyof SampleVault['records'])[]).flatMap((table) =>
    records[table].map((after) => ({ table, id: after.id, before: null, after })),
  );
}
