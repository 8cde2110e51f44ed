import { describe, expect, it } from 'vitest';
import { readPick } from '@/lib/hosts/pick/read-pick';
import { targetOf } from '@/lib/hosts/pick/target';
import { hostPage } from './host-page';

/** What a click on the element marked `id="x"` says besides. */
function clickOn(html: string) {
  const page = hostPage({ html, url: 'https://mail.test/m/1' });
  const clicked = page.document.querySelector('#x') as Element;
  return readPick(page, targetOf(page, clicked));
}

const header = '<div id="head"><h2><a href="mailto:Elena@Example.test?subject=x" id="x">Elena Ruvaldi</a></h2></div>';

describe('a link to write to somebody', () => {
  it.each([
    ['is clicked itself', header],
    ['stands around the click', '<p><a href="mailto:elena@example.test"><b id="x">Elena Ruvaldi</b></a></p>'],
    ['stands inside of it', '<p id="x"><a href="mailto:elena@example.test">Elena Ruvaldi</a></p>'],
  ])('says its address when it %s', (_how, html) => {
    const { link, text } = clickOn(html);
    expect(text).toBe('Elena Ruvaldi');
    expect(link).toMatchObject({ text: 'elena@example.test', readings: [{ value: 'elena@example.test' }] });
    expect(link?.offers.length).toBeGreaterThan(0);
    for (const { source } of link?.offers ?? []) expect(source.attribute).toBe('href');
  });

  it('is none where there are two, or where it leads elsewhere', () => {
    const two = '<p id="x"><a href="mailto:a@b.test">Elena</a> <a href="mailto:c@d.test">Ruvaldi</a></p>';
    expect(clickOn(two).link).toBeUndefined();
    expect(clickOn('<a href="https://b.test" id="x">Elena</a>').link).toBeUndefined();
  });
});

describe('whose mailbox it is', () => {
  it.each([
    ['in a menu of the account', '<div class="account-menu"><span>desk@bayside.example</span></div>'],
    ['beside a word that says so', '<p>Signed in as: desk@bayside.example</p>'],
    ['under a title', '<button title="Cuenta">desk@bayside.example</button>'],
  ])('is read %s', (_where, html) => {
    expect(clickOn(html + header).own?.text).toContain('desk@bayside.example');
  });

  it.each([
    ['nothing says so', '<p>desk@bayside.example</p>'],
    ['two are named', '<div class="account">desk@bayside.example</div><div class="user">tom@bayside.example</div>'],
    ['it is the other party', '<div class="user">elena@example.test</div>'],
  ])('is not known where %s', (_why, html) => {
    expect(clickOn(html + header).own).toBeUndefined();
  });

  it('is not looked for where no address was clicked', () => {
    expect(clickOn('<div class="account">desk@bayside.example</div><b id="x">Elena Ruvaldi</b>').own).toBeUndefined();
  });
});
