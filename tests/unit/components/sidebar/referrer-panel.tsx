import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { type Mounted, mount, settle } from '../mount';

export const saved = { changeId: 'change-1', id: 'r-new' };

/** The panel beside a page, in a practice where a referrer can be made. */
export function panel(subject: SubjectView, more: Canned = {}): Promise<Mounted> {
  const canned = { ...practice(), createReferrer: saved, ...more, subject };
  return mount(<SidebarScreen place="side-panel" tabId={7} />, canned);
}

export async function submit(at: Mounted): Promise<void> {
  at.root.ownerDocument.querySelector('form')?.requestSubmit();
  await settle();
}
