import { sampleVault } from '@/lib/domain/sample/sample-vault';
import { newId } from '@/lib/platform/ids';
import { startDemo } from '../../tests/demo/start-demo.ts';
import { ask } from '../../tests/e2e/harness/ask.ts';
import { Installed } from '../../tests/e2e/harness/installed.ts';
import { makeProfile } from '../../tests/e2e/harness/profile.ts';

/** Is there a screen to show a browser on? */
export function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens a browser with the extension, the sample practice, a practice page and a webmail; ends when it is closed. */
export async function showDemo(): Promise<number> {
  const it = await Installed.launch({ profile: makeProfile(), headed: true, viewport: null });
  const desk = await it.open('desk.html');
  const systemZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await ask(desk, 'trySample', sampleVault('en', systemZone, { newId, now: Date.now() }));
  const { rows } = await ask(desk, 'patients', {});
  const cards = await Promise.all(rows.slice(0, 40).map(({ id }) => ask(desk, 'patientCard', { patientId: id })));
  const people = cards.map(({ person, patient }, index) => ({
    pid: index + 1,
    chart: person.chart ?? String(90_000 + index),
    first: patient.name.first,
    last: patient.name.last,
    ...(patient.bornOn ? { bornOn: patient.bornOn } : {}),
    ...(patient.phones[0] ? { phone: patient.phones[0].shown } : {}),
  }));
  const mails = cards.flatMap(({ person, patient }, index) => {
    const [email] = patient.emails;
    if (!email) return [];
    const body = 'Could somebody explain the estimate to me?';
    return [
      {
        uid: index + 1,
        folder: 'INBOX' as const,
        name: person.name,
        address: email.address,
        subject: 'My estimate',
        date: 'Today',
        body,
      },
    ];
  });
  const demo = await startDemo({ people, mails });
  for (const host of ['practice', 'mail'] as const) {
    await it.grant(demo.origin(host));
    await ask(desk, 'enableSite', { origin: demo.origin(host) });
  }
  for (const url of [demo.mailUrl(), demo.practiceUrl()]) await (await it.context.newPage()).goto(url);
  console.log('The sample practice is open beside a practice system and a webmail. Close the browser to end.');
  await it.context.waitForEvent('close', { timeout: 0 });
  await demo.close();
  return 0;
}
