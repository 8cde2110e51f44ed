import { Clock, Globe, HeartHandshake, Kanban, type LucideIcon, Settings, Upload, Users } from 'lucide-preact';

export type PageName = 'today' | 'patients' | 'plans' | 'referrers' | 'reports' | 'sites' | 'settings';

export interface DeskPage {
  name: PageName;
  path: string;
  icon: LucideIcon;
}

/** What the desk offers now, in the order of the nav. */
export const deskPages: DeskPage[] = [
  { name: 'today', path: '/', icon: Clock },
  { name: 'patients', path: '/patients', icon: Users },
  { name: 'plans', path: '/plans', icon: Kanban },
  { name: 'referrers', path: '/referrers', icon: HeartHandshake },
  { name: 'reports', path: '/reports', icon: Upload },
  { name: 'sites', path: '/sites', icon: Globe },
  { name: 'settings', path: '/settings', icon: Settings },
];

/** The page a path belongs to; a patient's record belongs to the patients. */
export function pageOf(path: string): DeskPage | undefined {
  const first = `/${path.split('/')[1] ?? ''}`;
  return deskPages.find((page) => page.path === first);
}
