import { createQueues } from '@/lib/domain/queue';
import type { Prefs } from '@/lib/domain/records/practice';
import type { Area } from '@/lib/platform/area';
import { uiLanguage } from '@/lib/platform/ui-language';

const key = 'prefs';
const inLine = createQueues<Area>();

type Keeps = { local: Area };

/** What must be known before unlocking; complete even when nothing was ever saved. */
export async function readPrefs({ local }: Keeps): Promise<Prefs> {
  const saved = await local.get<Partial<Prefs>>(key);
  return { language: uiLanguage(), theme: 'system', sites: [], initials: false, blur: false, ...saved };
}

/** One change after the other: two at once would lose one of them. */
export function changePrefs(keeps: Keeps, change: (prefs: Prefs) => Prefs): Promise<Prefs> {
  return inLine(keeps.local)(async () => {
    const next = change(await readPrefs(keeps));
    await keeps.local.set(key, next);
    return next;
  });
}
