import { describe, expect, it } from 'vitest';
import type { Recipe } from '@/lib/domain/records/recipe';
import { recipeOf } from '@/lib/domain/teach/recipe';
import type { TeachSession } from '@/lib/domain/teach/session';
import { begin, pickInto } from '@/lib/domain/teach/steps';
import { readPick } from '@/lib/hosts/pick/read-pick';
import { targetOf } from '@/lib/hosts/pick/target';
import { readFirst } from '@/lib/hosts/read-first';
import { hostPage } from './host-page';

interface Shown {
  name: string;
  chart: string;
}

const today = '2026-11-24';
const url = (id = '') => `https://pool.test/pool${id && `/${id}`}`;
const elena = { name: 'Elena Ruvaldi', chart: 'K-20417' };
const tomas = { name: 'Tomas Brenkov', chart: 'K-30688' };
const irma = { name: 'Irma Solheim', chart: 'K-41250' };

const words = ({ name, chart }: Shown) => `<i>Patient</i> <b>${name}</b> <i>Record</i> <b>${chart}</b>`;
/** Moved by transform; a parked row still holds whom it showed. */
const row = (one: Shown, top: number) =>
  `<div style="position:absolute;transform:translateY(${top}px)">${words(one)}</div>`;
const list = (shown: Shown[], parked: Shown[] = []) =>
  `<div id="list">${[...shown.map((one, at) => row(one, at * 36)), ...parked.map((one) => row(one, -9999))].join('')}</div>`;
/** `alike`: the chart says the very words of a row. */
const chart = (one: Shown | null, alike: boolean) => {
  if (!one) return '<aside><p>Nobody is open</p></aside>';
  return `<aside><section>${alike ? `<p>${words(one)}</p>` : `<h2>${one.name}</h2><p><i>Record</i> <b>${one.chart}</b></p>`}</section></aside>`;
};

function taught(alike: boolean): Recipe {
  const page = hostPage({ html: list([elena, tomas], [irma]) + chart(elena, alike), url: url('9f3ac1') });
  const clicked = [...page.document.querySelectorAll('aside h2, aside b')];
  const session = clicked.reduce<TeachSession>(
    (before, element) => pickInto(before, readPick(page, targetOf(page, element)), today),
    begin(7, 'https://pool.test'),
  );
  return recipeOf(session, 'taught-1', today) as Recipe;
}

const reads = (recipe: Recipe, html: string, id?: string) => {
  const { reading } = readFirst(hostPage({ html, url: url(id) }), [recipe]);
  return [reading.state, reading.fields.fullName, reading.fields.chart];
};

describe.each([
  ['a chart of its own words', false],
  ['a chart in the words of the rows', true],
])('a list with recycled rows beside %s', (_what, alike) => {
  const recipe = taught(alike);

  it.each([
    ['others are in the list', list([irma, elena], [tomas])],
    ['one row is left, of somebody else', list([irma], [elena, tomas, irma])],
    ['all rows are parked', list([], [elena, tomas, irma])],
    ['there is no list', ''],
  ])('reads the chart alone where %s', (_when, rows) => {
    expect(reads(recipe, rows + chart(tomas, alike), '71bd08')).toEqual(['found', tomas.name, tomas.chart]);
  });

  it.each([
    ['the list is long', list([irma, elena, tomas])],
    ['one row is left', list([irma], [elena])],
    ['only parked rows are', list([], [elena])],
  ])('reads nobody without a chart where %s', (_when, rows) => {
    for (const id of [undefined, '71bd08']) {
      const [state] = reads(recipe, rows + chart(null, alike), id);
      expect(['none', 'no-view']).toContain(state);
    }
  });
});
