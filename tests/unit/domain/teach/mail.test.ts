import { describe, expect, it } from 'vitest';
import { linkTransforms } from '@/lib/domain/teach/mail';
import { confirmed, heard, misread, onTrial } from '@/lib/domain/teach/prove';
import { recipeOf } from '@/lib/domain/teach/recipe';
import type { TaughtValues, TeachPick, TeachSession, TrialLook } from '@/lib/domain/teach/session';
import { placeOf } from '@/lib/domain/teach/sources';
import { back, begin, finish, pickInto, sayMail, wanted } from '@/lib/domain/teach/steps';
import { teachView } from '@/lib/domain/teach/view';
import { checkRecipe } from '@/lib/schema/records/parse-recipe';
import { aPick, by, origin, today } from './picks';

const page = begin(7, origin, 'page');
const plain = begin(7, origin);
const office = ['@bayside.example'];
const clicked = (start: TeachSession, ...clicks: (string | TeachPick)[]) =>
  clicks.reduce<TeachSession>(
    (session, click) => pickInto(session, typeof click === 'string' ? aPick(click) : click, today, office),
    start,
  );
const fields = ({ picks }: TeachSession) => picks.map(({ field }) => field);
/** A name that is a link to write to its address. */
const linked = (name: string, address: string, more: Partial<TeachPick> = {}) =>
  aPick(name, {
    offers: [by('h2 > a')],
    link: {
      ...aPick(address, { offers: [by('h2 > a', { source: { select: 'h2 > a', attribute: 'href' } })] }),
      readings: [{ transforms: linkTransforms, value: address }],
    },
    ...more,
  });
const made = (session: TeachSession) => recipeOf(session, 'taught-1', today);

describe('a message', () => {
  it('is enough with its address, whatever the page was taken for', () => {
    for (const start of [page, plain]) expect(wanted(clicked(start, 'elena@example.test'))).toBe('more');
    expect(wanted(clicked(page, 'Elena'))).toBe('second');
    expect(wanted(clicked(page, 'Elena', 'elena@example.test'))).toBe('more');
    expect(finish(clicked(plain, 'elena@example.test'), undefined, today).phase).toBe('other');
  });

  it('gives name and address at one click on a link, or on both in one text', () => {
    expect(fields(clicked(page, linked('Elena Ruvaldi', 'elena@example.test')))).toEqual(['fullName', 'email']);
    expect(fields(clicked(plain, 'Elena Ruvaldi <elena@example.test>'))).toEqual(['email', 'fullName']);
  });

  it('is a chart after all once a chart number or a day of birth is clicked', () => {
    const chart = clicked(page, 'Elena Ruvaldi', 'K-20417');
    expect(wanted(chart)).toBe('more');
    expect(made(chart)?.kind).toBe('practice');
    expect(teachView(chart, today).mail).toBeUndefined();
  });

  it('is said by the user where the page does not tell', () => {
    const both = clicked(plain, 'Elena Ruvaldi', 'elena@example.test');
    expect([wanted(both), teachView(both, today).mayBeMail]).toEqual(['second', true]);
    const said = sayMail(both);
    expect([wanted(said), teachView(said, today).mayBeMail, teachView(said, today).mail]).toEqual([
      'more',
      undefined,
      true,
    ]);
  });

  it('is taken back with the click that said so', () => {
    expect(back(clicked(plain, 'elena@example.test'))).toEqual(plain);
    expect(back(clicked(page, 'elena@example.test'))).toEqual(page);
  });

  it('does not name the office itself', () => {
    for (const click of ['desk@bayside.example', linked('Front desk', 'desk@bayside.example')]) {
      expect(clicked(page, click)).toEqual({ ...page, problem: 'own-address' });
    }
  });

  it('is not learnt from a place that read somebody where no message was open', () => {
    const banned = [placeOf({ select: '#value' })];
    expect(clicked({ ...page, banned }, 'elena@example.test').problem).toBe('same-place');
    expect(
      clicked({ ...page, banned }, aPick('elena@example.test', { offers: [by('#from')] })).problem,
    ).toBeUndefined();
  });
});

describe('the recipe of a message', () => {
  it('names whoever has the address, and the name as it is written there', () => {
    const recipe = made(clicked(page, aPick('Elena Ruvaldi', { offers: [by('#who')] }), 'elena@example.test'));
    expect(recipe).toMatchObject({
      kind: 'mail',
      views: [
        {
          fields: {
            displayName: [{ select: '#who', transforms: ['squash'] }],
            email: [{ select: '#value', transforms: ['address'] }],
          },
          require: [['email']],
        },
      ],
    });
    expect(checkRecipe(recipe).ok).toBe(true);
  });

  it('needs the name that is shown where the address is only in a link', () => {
    const recipe = made(clicked(page, linked('Elena Ruvaldi', 'elena@example.test')));
    expect(recipe?.views[0]).toMatchObject({
      fields: { email: [{ select: 'h2 > a', attribute: 'href', transforms: ['without-mailto', 'address'] }] },
      require: [['email', 'displayName']],
    });
    expect(checkRecipe(recipe).ok).toBe(true);
  });

  it('knows the mailbox it stands in, which is never the other party, and holds nothing of either', () => {
    const own = aPick('Signed in as: desk@bayside.example', {
      offers: [by('#desk-bayside'), by('#account')],
    });
    const recipe = made(clicked(page, aPick('elena@example.test', { offers: [by('#from')], own })));
    expect(recipe?.views[0]?.fields).toEqual({
      email: [{ select: '#from', transforms: ['address'], notOwn: 'href' }],
      ownEmail: [{ select: '#account', transforms: ['after-colon', 'address'] }],
    });
    expect(JSON.stringify(recipe)).not.toMatch(/bayside|elena/i);
    expect(checkRecipe(recipe).ok).toBe(true);
  });

  it('leaves out a name that stands in another frame than the address', () => {
    const frame = { top: false, name: 'head' };
    const recipe = made(clicked(page, aPick('Elena Ruvaldi', { frame }), 'elena@example.test'));
    expect(recipe?.views).toHaveLength(1);
    expect(Object.keys(recipe?.views[0]?.fields ?? {})).toEqual(['email']);
    expect(recipe?.together).toBeUndefined();
  });
});

describe('on trial', () => {
  const look = (values: TaughtValues | null, at = 'mail-1', more: Partial<TrialLook> = {}): TrialLook => ({
    values,
    expects: true,
    top: true,
    frames: 1,
    page: at,
    ...more,
  });
  const taught = finish(clicked(page, linked('Elena Ruvaldi', 'elena@example.test')), undefined, today);
  const waiting = onTrial(taught, 't-1', look({ displayName: 'Elena Ruvaldi', email: 'elena@example.test' }));

  it('another address is another person, another way to write the name is not', () => {
    const again = look({ displayName: 'E. Ruvaldi', email: 'elena@example.test' });
    expect(heard(waiting, again, today).phase).toBe('other');
    const tomas = look({ displayName: 'Tomas Brenkov', email: 'tomas@example.test' }, 'mail-2');
    const asked = heard(waiting, tomas, today);
    expect(asked.phase).toBe('check');
    expect(teachView(asked, today)).toMatchObject({
      mail: true,
      read: [
        { field: 'fullName', value: 'Tomas Brenkov' },
        { field: 'email', value: 'tomas@example.test' },
      ],
    });
    const blank = confirmed(asked) ?? asked;
    expect(blank.phase).toBe('blank');
    expect(heard(blank, look(null, 'inbox', { expects: false }), today)).toEqual({ ...page, phase: 'done' });
  });

  it('stays a message when it has to be shown again', () => {
    const recipe = made(taught);
    expect(recipe && misread(waiting, recipe).mail).toBe('page');
  });
});
