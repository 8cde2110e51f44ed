import { todayIn } from '@/lib/domain/due';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Blocker, BlockerKind } from '@/lib/domain/records/plan';
import { addBlocker } from './add-blocker';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';

export interface BlockerInput {
  planId: Id;
  rev: number;
  stated: BlockerKind;
  underlying?: BlockerKind;
  /** Names the blocker to correct; absent: a new one. */
  blockerId?: Id;
  overcome?: boolean;
}

/** Says why not yet, corrects it, or marks it overcome; `overcome: false` takes that back. */
export function makeBlocker(input: BlockerInput, dossiers: Dossier[], env: RuleEnv, tools: ChangeTools): Made {
  const sheet = new Sheet(dossiers);
  const plan = sheet.get('plans', input.planId);
  if (!plan) return refuse('not-found', { table: 'plans' });
  if (plan.rev !== input.rev) return refuse('conflict', { table: 'plans', id: plan.id });
  const on = todayIn(tools.now, env.settings.zone);
  if (input.blockerId === undefined) addBlocker(sheet, input, on, tools);
  else {
    if (!plan.blockers.some((one) => one.id === input.blockerId)) return refuse('not-found', { planId: plan.id });
    const blockers = plan.blockers.map((one) => (one.id === input.blockerId ? corrected(one, input, on) : one));
    sheet.put('plans', { ...plan, blockers });
  }
  return madeFrom(sheet, {
    verb: 'plan-blocked',
    patientIds: [plan.patientId],
    facts: { stated: input.stated, ...(input.overcome && { overcome: 1 }) },
    id: plan.id,
  });
}

function corrected(blocker: Blocker, { stated, underlying, overcome }: BlockerInput, on: PlainDate): Blocker {
  const { overcomeOn, ...rest } = blocker;
  const beneath = underlying === undefined ? {} : { underlying };
  const over = overcome === undefined ? overcomeOn : overcome ? (overcomeOn ?? on) : undefined;
  return { ...rest, stated, ...beneath, ...(over !== undefined && { overcomeOn: over }) };
}
