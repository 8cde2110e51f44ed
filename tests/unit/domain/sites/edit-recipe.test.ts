import { describe, expect, it } from 'vitest';
import type { Source, View } from '@/lib/domain/records/recipe';
import { dateOrderOf, edited, optionalFields } from '@/lib/domain/sites/edit-recipe';
import { checkRecipe } from '@/lib/schema/records/parse-recipe';
import { office, taught } from '@/tests/unit/services/recipes/make-recipe';

const born = (...orders: string[]): Source[] =>
  orders.map((order) => ({ label: ['Born'], transforms: ['after-colon', order] }) as Source);
const view = (fields: View['fields'], require: View['require'] = [['fullName', 'bornOn']]): View => ({
  id: 'chart',
  when: {},
  scope: 'body',
  fields,
  require,
});
const fields = { fullName: [{ select: '#name' }], bornOn: born('date-mdy'), phone: [{ select: '#phone' }] };
const recipe = office('a', { current: taught('a', { views: [view(fields)] }) });

describe('what may be left out', () => {
  it('is what is not needed, and does not guard a message', () => {
    expect(optionalFields(recipe.current)).toEqual(['phone']);
    const mail = taught('m', {
      kind: 'mail',
      views: [
        view({ email: [{ select: '#e' }], displayName: [{ select: '#n' }], ownEmail: [{ select: '#o' }] }, [['email']]),
      ],
    });
    expect(optionalFields(mail)).toEqual(['displayName']);
    const joint = taught('j', { views: [view(fields, [['fullName']])], together: [['fullName', 'phone']] });
    expect(optionalFields(joint)).toEqual(['bornOn']);
  });

  it('is gone in the next version, which is used as the one before', () => {
    const next = edited(recipe, { drop: 'phone' });
    expect(next).toMatchObject({ state: 'active', current: { version: 2 } });
    expect(Object.keys(next?.current.views[0]?.fields ?? {})).toEqual(['fullName', 'bornOn']);
    expect(checkRecipe(next?.current).ok).toBe(true);
  });

  it('is nothing else', () => {
    for (const drop of ['fullName', 'chart'] as const) expect(edited(recipe, { drop })).toBeNull();
  });
});

describe('the order of dates', () => {
  it('is known where there is one', () => {
    expect(dateOrderOf(recipe.current)).toBe('date-mdy');
    const other = (...orders: string[]) => dateOrderOf(taught('b', { views: [view({ bornOn: born(...orders) })] }));
    expect([other('date-mdy', 'date-dmy'), other('iso-date'), other('date-ymd', 'iso-date')]).toEqual([
      undefined,
      undefined,
      'date-ymd',
    ]);
  });

  it('is turned in the next version, which has to prove itself', () => {
    const next = edited(recipe, { dates: 'date-dmy' });
    expect(next).toMatchObject({ state: 'trial', current: { version: 2 } });
    expect(next?.current.views[0]?.fields.bornOn).toEqual(born('date-dmy'));
    expect(edited({ ...recipe, state: 'off', before: 'active' }, { dates: 'date-dmy' })).toMatchObject({
      state: 'off',
      before: 'trial',
    });
    expect(edited(recipe, { dates: 'date-mdy' })).toBeNull();
  });
});
