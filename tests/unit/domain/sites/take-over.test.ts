import { describe, expect, it } from 'vitest';
import { replacedBy, takenOver } from '@/lib/domain/sites/take-over';
import { chartsAt, office, taught } from '../../services/recipes/make-recipe';

const file = taught('colleague', { version: 7, hosts: ['elsewhere.test'] });
const as = { id: 'id-000000000001', origin: chartsAt, at: 9 };

describe('what a recipe from a file takes the place of', () => {
  const trial = office('trial', { state: 'trial' });
  const active = office('active');
  const off = office('off', { state: 'off' });
  const mail = office('mail', { current: taught('mail', { kind: 'mail' }) });
  const elsewhere = office('elsewhere', { origin: 'https://west.test' });
  const same = office('same', { state: 'off', current: taught('colleague') });

  it.each([
    ['the one that came from the same teaching', [active, same], 'same'],
    ['the one in use', [off, trial, active], 'active'],
    ['the one on trial', [off, trial], 'trial'],
    ['one that is off', [off], 'off'],
    ['nothing on another site', [elsewhere], undefined],
    ['nothing that reads another kind of page', [mail], undefined],
  ])('is %s', (_what, own, id) => {
    expect(replacedBy(own, chartsAt, file)?.id).toBe(id);
  });
});

describe('a recipe that is taken over', () => {
  it('is on trial, under an id of its own, without the hosts it was made for', () => {
    const taken = takenOver(file, as);
    expect(taken).toMatchObject({ id: as.id, origin: chartsAt, state: 'trial', source: 'file', earlier: [] });
    expect(taken.current).toEqual({ ...taught('colleague', { version: 7 }), id: 'taught-000000000001' });
  });

  it('keeps the id of what it replaces, and a version that is told apart from all before', () => {
    const earlier = [{ recipe: taught('a', { version: 9 }), at: 1 }];
    const before = office('a', { current: taught('a', { version: 7 }), earlier });
    expect(takenOver(file, as, before).current).toMatchObject({ id: 'taught-a', version: 10 });
    expect(takenOver(taught('b', { version: 8 }), as, before).current.version).toBe(8);
  });
});
