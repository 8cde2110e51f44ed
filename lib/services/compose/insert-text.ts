import type { Answer } from '@/lib/domain/answer';
import { otherRecipients } from '@/lib/domain/letters/recipients';
import type { PageSender } from '@/lib/domain/page';
import type { InsertAnswer, InsertOutcome, TextOrder } from '@/lib/domain/views/compose';
import { insertOutcomeSchema } from '@/lib/schema/messages/compose';
import { answered } from '../answered';
import { noteDone } from '../commands/note-done';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { checkClaim } from '../subject/check-claim';
import { tabAsked } from '../subject/panel';
import { siteIn, windowsIn } from './compose-windows';
import { rememberText } from './pending';

/** Puts one text into one document of one tab, after looking again at whom the page shows and whom the message goes to. */
export function insertText(context: CoreContext, data: TextOrder, sender: PageSender): Promise<Answer<InsertAnswer>> {
  return whileOpen(context, async (core) => {
    const tabId = await tabAsked(context, data.tabId, sender);
    if (tabId === null || (await siteIn(context, tabId)) === null) return { ok: false, error: 'not-allowed' };
    const moved = await checkClaim(context, data.claimKey, sender);
    if (moved) return moved;
    const patient = await core.store.get('patients', data.patientId);
    if (!patient || patient.deletedAt !== undefined) return { ok: false, error: 'not-found' };
    const windows = await windowsIn(context, tabId);
    const window = windows.find(({ id, documentId }) => id === data.windowId && documentId === data.documentId);
    if (!window) return answered(context, { kind: 'gone' });
    const others = otherRecipients(window.to, patient, core.env.settings.ownAddresses);
    const unasked = others.filter((address) => !data.mayGoTo.includes(address));
    if (unasked.length > 0) return answered(context, { kind: 'other-recipient', to: others });
    return putIn(context, core, tabId, data, others.length);
  });
}

/** Noted first: nothing leaves that history does not know of. */
async function putIn(
  context: CoreContext,
  core: OpenCore,
  tabId: number,
  data: TextOrder,
  others: number,
): Promise<Answer<InsertAnswer>> {
  const facts = { what: data.textId, language: data.language, others };
  const noted = await noteDone(context, core, { verb: 'text-inserted', patientIds: [data.patientId], facts });
  if (!noted.ok) return noted;
  const { windowId: id, text, subject, replaceSubject, to } = data;
  const order = { id, text, subject, replaceSubject, to };
  const told = insertOutcomeSchema.safeParse(await context.pageTools.composeInsert(tabId, data.documentId, order));
  const outcome: InsertOutcome = told.success ? told.data : { kind: 'not-taken' };
  if (outcome.kind === 'inserted') {
    await rememberText(context, { id: context.newId(), tabId, patientId: data.patientId, textId: data.textId });
  } else {
    await noteDone(context, core, { verb: 'text-not-inserted', patientIds: [data.patientId], facts });
  }
  return answered(context, outcome);
}
