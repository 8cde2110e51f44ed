import { expect, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { allow, nadia, nameOf, openOffice } from '../harness/office.ts';
import { Sidebar } from '../models/sidebar.ts';
import { Write } from '../models/write.ts';

test('a letter is copied with one button and noted, also in a page that keeps the clipboard to itself', async () => {
  const office = await openOffice({ known: [nadia] });
  await allow(office, office.demo.origin('mail'));
  const patientId = office.ids.get(nadia) ?? '';
  for (const [nth, _host] of ['', 'no-clipboard'].entries()) {
    const page = await office.it.context.newPage();
    await page.goto(office.demo.composeUrl({ _to: nadia.email ?? '', _host }));
    const sidebar = await Sidebar.beside(office.it, page);
    await sidebar.shows(nameOf(nadia));
    const write = await Write.open(sidebar);
    const letter = `Hello Nadia,\n\n${_host || 'open'}`;
    await write.letter.fill(letter);
    await write.press(/^Copy/);
    await expect(sidebar.frame.getByText('Copied', { exact: true })).toBeVisible();
    // What was typed stays where it was, and the button has the focus again.
    await expect(write.letter).toHaveValue(letter);
    await expect(sidebar.frame.getByRole('button', { name: /^Copy/ })).toBeFocused();

    await page.locator('#composebody').click();
    await page.keyboard.press('Control+v');
    await expect(page.locator('#composebody')).toHaveValue(letter);
    const { rows } = await ask(office.desk, 'history', { patientId });
    const copies = rows.filter(({ verb }) => verb === 'copied');
    expect(copies).toHaveLength(nth + 1);
    expect(copies[0]?.facts).toEqual({ what: 'text' });
    expect(JSON.stringify(rows)).not.toContain('Hello Nadia');
    await page.close();
  }
  await office.close();
});
