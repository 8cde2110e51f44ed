import type { Answer, Saved } from '@/lib/domain/answer';
import { makeSnooze } from '@/lib/domain/changes/snooze';
import type { Due, Id } from '@/lib/domain/records/base';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function snooze(context: CoreContext, data: { followUpId: Id; rev: number; due: Due }): Promise<Answer<Saved>> {
  return saveMade(context, { followUpIds: [data.followUpId] }, (dossiers, env, tools) =>
    makeSnooze(data, dossiers, env, tools),
  );
}
