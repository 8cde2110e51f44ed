import { describe, expect, it } from 'vitest';
import { misfit } from '@/lib/schema/records/table';
import { shape } from '@/lib/schema/shape';
import { z } from '@/lib/schema/zod';

interface Pet {
  name: string;
  kind: 'cat' | 'dog';
  age?: number;
}

const kind = z.enum(['cat', 'dog']);
const age = z.exactOptional(z.number());

describe('shape', () => {
  it('holds a shape to its domain type: each planted difference fails to compile', () => {
    const fits = shape<Pet>()({ name: z.string(), kind, age });
    // @ts-expect-error a forgotten optional field
    shape<Pet>()({ name: z.string(), kind });
    // @ts-expect-error a field narrower than the domain allows
    shape<Pet>()({ name: z.string(), kind: z.enum(['cat']), age });
    // @ts-expect-error a field wider than the domain allows
    shape<Pet>()({ name: z.string(), kind: z.string(), age });
    // @ts-expect-error a field the domain does not know
    shape<Pet>()({ name: z.string(), kind, age, wings: z.number() });
    expect(fits.safeParse({ name: 'Crumb', kind: 'cat' }).success).toBe(true);
    expect(fits.safeParse({ name: 'Crumb', kind: 'cat', age: undefined }).success).toBe(false);
  });
});

describe('misfit', () => {
  const household = { id: 'h1', rev: 0, label: '' };

  it('passes a record that fits', () => {
    expect(misfit('households', household)).toBeNull();
  });

  it('names the path and never the value', () => {
    const why = misfit('households', { ...household, label: 7 as unknown as string });
    expect(why).toBe('households.label: invalid_type');
  });
});
