import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Prefs } from '@/lib/domain/records/practice';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { changePrefs } from './prefs';

const looks = ['language', 'theme', 'blur'];

/** Language, theme and the like: on this computer, open or locked. Sites have commands of their own. A frame changes looks only. */
export async function savePrefs(
  context: CoreContext,
  data: { patch: Partial<Omit<Prefs, 'sites'>> },
  sender: PageSender,
): Promise<Answer<null>> {
  if (sender.kind === 'frame' && Object.keys(data.patch).some((key) => !looks.includes(key))) {
    return { ok: false, error: 'not-allowed' };
  }
  await changePrefs(context, (prefs) => ({ ...prefs, ...data.patch, sites: prefs.sites }));
  context.changed(['session', 'settings']);
  return answered(context, null);
}
