import { afterEach, describe, expect, it } from 'vitest';
import type { SiteLine } from '@/lib/domain/views/site';
import { practice } from '../../../gallery/canned';
import { sites } from '../../../gallery/fixtures/sites';
import { session } from '../../../gallery/fixtures/views';
import { type Mounted, settle, unmountAll } from '../mount';
import { fakePermission, openSites } from './open-sites';

afterEach(unmountAll);

const row = ({ root }: Mounted, title: string, nth = 0) => {
  const found = [...root.querySelectorAll<HTMLElement>('.site-row')].filter(
    (one) => one.querySelector('.strong')?.textContent === title,
  )[nth];
  if (!found) throw new Error(`no row ${title}`);
  return found;
};

describe('the list of sites', () => {
  it('says of each in whole sentences whether it is on, what reads it and how that fares', async () => {
    const page = await openSites();
    const said = (title: string) => [...row(page, title).querySelectorAll('p')].slice(1).map((one) => one.textContent);
    expect(said('officeweb.example')[1]).toBe('OpenEMR, from public sources. It reads well.');
    expect(said('mail.example')).toEqual([
      'Permission missing: the browser took it back.',
      'Verified on Roundcube 1.6. Some of its pages are no longer recognised: teach them again.',
    ]);
    expect(said('live1.ascend.example')[1]).toBe('Looks like Dentrix Ascend, which is only a hint: teach it.');
    expect(said('patientportal.vendor.example')).toEqual([
      'patientportal.vendor.example is for patients. CaseCue does not look at their own pages.',
    ]);
  });

  it('is loading, empty, or says why it cannot be shown', async () => {
    const loading = await openSites({}, fakePermission(), ['sites', 'recipes']);
    expect(loading.all('listitem', /example/)).toEqual([]);
    expect(loading.text().match(/Loading/g)).toHaveLength(2);
    unmountAll();
    const empty = await openSites({ sites: { sites: [] }, recipes: { recipes: [] } });
    expect(empty.text()).toContain('CaseCue is used on no site yet');
    expect(empty.text()).toContain('Nothing was taught yet');
    unmountAll();
    const refused = { ok: false, error: 'storage-failed' } as const;
    const failed = await openSites({ sites: refused, recipes: refused });
    expect(failed.root.querySelectorAll('[role=alert]')).toHaveLength(2);
  });

  it('reads well in Spanish', async () => {
    const page = await openSites(practice({ prefs: { ...session.prefs, language: 'es' } }));
    const text = page.text();
    expect(text).toContain('OpenEMR, según fuentes públicas. Se lee bien.');
    expect(text).toContain('En uso. Enseñado por usted. Versión 3, ');
    expect(text).toContain(
      'Lee: nombre, fecha de nacimiento, número de expediente, teléfono. Ya no se reconoce: enséñelo de nuevo.',
    );
  });
});

describe('a site', () => {
  it('is switched off with its permission given back, and on again by Undo', async () => {
    const permission = fakePermission();
    const page = await openSites({ disableSite: null, enableSite: null }, permission);
    await page.click(page.find('button', 'Switch off: officeweb.example'));
    expect(page.sent('disableSite')).toEqual([{ origin: 'https://officeweb.example' }]);
    expect(permission.given).toEqual(['https://officeweb.example']);
    expect(page.text()).toContain('officeweb.example is switched off');
    await page.click(page.find('button', /^Undo/));
    expect(permission.asked).toEqual(['https://officeweb.example']);
    expect(page.sent('enableSite')).toEqual([{ origin: 'https://officeweb.example' }]);
    expect(page.text()).toContain('Undone');
  });

  it('keeps its permission where switching off was refused', async () => {
    const permission = fakePermission();
    const page = await openSites({ disableSite: { ok: false, error: 'storage-failed' } }, permission);
    await page.click(page.find('button', 'Switch off: officeweb.example'));
    expect(permission.given).toEqual([]);
    expect(row(page, 'officeweb.example').querySelector('[role=alert]')).not.toBeNull();
  });

  it('whose permission was taken back is allowed again, and stays lost where the browser says no', async () => {
    const permission = fakePermission();
    permission.grants = false;
    const page = await openSites({ enableSite: null }, permission);
    await page.click(page.find('button', 'Allow again: mail.example'));
    expect(row(page, 'mail.example').textContent).toContain('The browser did not give its permission');
    expect(page.sent('enableSite')).toEqual([]);
    permission.grants = true;
    await page.click(page.find('button', 'Allow again: mail.example'));
    expect(page.sent('enableSite')).toEqual([{ origin: 'https://mail.example' }]);
    expect(row(page, 'mail.example').textContent).not.toContain('The browser did not give');
  });

  it('that is off is taken off the list, and put back by Undo', async () => {
    const page = await openSites({ removeSite: null, keepSite: null });
    expect(page.all('button', 'Remove from the list: officeweb.example')).toEqual([]);
    await page.click(page.find('button', 'Remove from the list: old.example'));
    expect(page.text()).toContain('old.example is off the list');
    await page.press('z', { ctrlKey: true });
    expect(page.sent('keepSite')).toEqual([{ origin: 'https://old.example' }]);
  });

  it('is taught again on its open page', async () => {
    const page = await openSites({ openSite: { tabId: 7 }, teach: null });
    await page.click(page.find('button', 'Teach it: officeweb.example'));
    expect(page.sent('openSite')).toEqual([{ origin: 'https://officeweb.example' }]);
    expect(page.sent('teach')).toEqual([{ act: 'start', tabId: 7 }]);
    expect(row(page, 'officeweb.example').querySelector('.notice')).toBeNull();
  });

  it('without an open page says what to do, with a link to it', async () => {
    const page = await openSites({ openSite: { tabId: null } });
    await page.click(page.find('button', 'Teach it: officeweb.example'));
    expect(page.sent('teach')).toEqual([]);
    expect(row(page, 'officeweb.example').textContent).toContain('No page of officeweb.example is open');
    expect(page.find('link', 'Open officeweb.example').getAttribute('href')).toBe('https://officeweb.example');
  });

  it('that cannot be taught says so', async () => {
    const page = await openSites({ openSite: { tabId: 7 }, teach: { ok: false, error: 'bad-state' } });
    await page.click(page.find('button', 'Teach it: officeweb.example'));
    expect(row(page, 'officeweb.example').querySelector('.notice.warn')).not.toBeNull();
  });

  it('that is put on the list of those never touched gives its permission back; the way back says that it stays off', async () => {
    const permission = fakePermission();
    const page = await openSites({ savePrefs: null }, permission);
    await page.type(page.find('textbox', 'Never use CaseCue on'), 'officeweb.example');
    page.root.querySelector<HTMLFormElement>('.narrow-form')?.requestSubmit();
    await settle();
    expect(permission.given).toEqual(['https://officeweb.example']);
    expect(page.text()).toContain('stays off after Undo until you switch it on');
    await page.type(page.find('textbox', 'Never use CaseCue on'), 'portal.example');
    page.root.querySelector<HTMLFormElement>('.narrow-form')?.requestSubmit();
    await settle();
    expect(permission.given).toHaveLength(1);
    expect(page.text()).not.toContain('stays off after Undo');
  });

  it('has no way to be switched on where it is never touched', async () => {
    const never: SiteLine[] = sites.sites.filter(({ state }) => state === 'never');
    const page = await openSites({ sites: { sites: never }, recipes: { recipes: [] } });
    expect(
      [...row(page, 'patientportal.vendor.example').querySelectorAll('button')].map((one) => one.textContent),
    ).toEqual(['Remove from the list']);
  });
});
