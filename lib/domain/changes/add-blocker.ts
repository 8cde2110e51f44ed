import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Blocker, BlockerKind, Plan } from '@/lib/domain/records/plan';
import type { ChangeTools } from './made';
import type { Sheet } from './sheet';

interface Heard {
  planId: Id;
  stated: BlockerKind;
  underlying?: BlockerKind;
}

/** Adds what was heard; said again it is the same blocker, of which we may now know what lies beneath. */
export function addBlocker(sheet: Sheet, heard: Heard, on: PlainDate, tools: ChangeTools): Plan | undefined {
  const plan = sheet.get('plans', heard.planId);
  if (!plan) return undefined;
  const beneath = heard.underlying === undefined ? {} : { underlying: heard.underlying };
  const known = plan.blockers.find((one) => one.stated === heard.stated && one.overcomeOn === undefined);
  const fresh: Blocker = { id: tools.newId(), stated: heard.stated, ...beneath, since: on };
  const blockers = known
    ? plan.blockers.map((one) => (one === known ? { ...one, ...beneath } : one))
    : [...plan.blockers, fresh];
  const after = { ...plan, blockers };
  sheet.put('plans', after);
  return after;
}
