import type { Handlers } from '@/lib/messages/receive';
import type { CoreContext } from '@/lib/services/context';
import { importApply } from '@/lib/services/import/import-apply';
import { importBatch } from '@/lib/services/import/import-batch';
import { importCancel } from '@/lib/services/import/import-cancel';
import { importPreview } from '@/lib/services/import/import-preview';
import { importStart } from '@/lib/services/import/import-start';
import { serverOf } from './serve';

export type ImportMessage = 'importStart' | 'importBatch' | 'importPreview' | 'importApply' | 'importCancel';

export function importHandlers(core: CoreContext): Pick<Handlers, ImportMessage> {
  const serve = serverOf(core);
  return {
    importStart: serve(importStart),
    importBatch: serve(importBatch),
    importPreview: serve(importPreview),
    importApply: serve(importApply),
    importCancel: serve(importCancel),
  };
}
