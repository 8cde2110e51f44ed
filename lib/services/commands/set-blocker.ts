import type { Answer, Saved } from '@/lib/domain/answer';
import { makeBlocker } from '@/lib/domain/changes/set-blocker';
import type { Id } from '@/lib/domain/records/base';
import type { BlockerKind } from '@/lib/domain/records/plan';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

interface BlockerFor {
  planId: Id;
  rev: number;
  stated: BlockerKind;
  underlying?: BlockerKind;
  blockerId?: Id;
  overcome?: boolean;
}

export function setBlocker(context: CoreContext, data: BlockerFor): Promise<Answer<Saved>> {
  return saveMade(context, { planIds: [data.planId] }, (dossiers, env, tools) =>
    makeBlocker(data, dossiers, env, tools),
  );
}
