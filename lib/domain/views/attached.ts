import type { SessionView } from './session';
import type { SubjectView } from './subject';

/** What our frame is answered for its token: all that it shows first. */
export interface Attached {
  tabId: number;
  session: SessionView;
  subject: SubjectView;
}
