import type { Page } from '@playwright/test';
import type { Answer } from '@/lib/domain/answer';
import type { CoreProtocol } from '@/lib/messages/protocol';

type Name = keyof CoreProtocol;
type Value<K extends Name> = Awaited<ReturnType<CoreProtocol[K]>> extends Answer<infer T> ? T : never;

/** Sends a message as this page of ours would; for preparing records quickly, never in place of a screen under test. */
export async function ask<K extends Name>(
  page: Page,
  name: K,
  data: Parameters<CoreProtocol[K]>[0],
): Promise<Value<K>> {
  const response = await page.evaluate(
    ([type, body]) => chrome.runtime.sendMessage({ id: 1, type, data: body, timestamp: Date.now() }),
    [name, data] as const,
  );
  const { res, err } = response as { res?: Answer<Value<K>>; err?: unknown };
  if (!res?.ok) throw new Error(`${name}: ${JSON.stringify(res ?? err)}`);
  return res.value;
}

/** What was done about a patient, the last first. That the record was looked at may be written at any moment between. */
export async function doneAbout(page: Page, patientId: string): Promise<Value<'history'>['rows']> {
  const { rows } = await ask(page, 'history', { patientId });
  return rows.filter(({ verb }) => verb !== 'patient-viewed');
}
