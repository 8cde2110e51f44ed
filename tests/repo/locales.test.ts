import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '@/lib/i18n/en';
import { englishFirst } from '@/lib/i18n/english-first';
import { englishRest } from '@/lib/i18n/english-rest';
import { es } from '@/lib/i18n/es';
import { root } from './import-graph.ts';

type Leaves = Map<string, string>;

function leaves(node: object, path = '', found: Leaves = new Map()): Leaves {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') found.set(`${path}${key}`, value);
    else leaves(value, `${path}${key}.`, found);
  }
  return found;
}

/** Names of products, the same everywhere. */
const names = ['report.finder'];

const places = (sentence = '') => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the catalogues', () => {
  const english = leaves(en);
  const spanish = leaves(es);

  it('have the same keys', () => expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort()));

  it('fill the same places', () => {
    const differing = [...english].filter(([key, text]) => {
      const wanted = new Set(places(text));
      const given = new Set(places(spanish.get(key)));
      // A singular may spell the number out.
      wanted.delete('n');
      given.delete('n');
      return [...wanted].join() !== [...given].join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('leave nothing empty or untranslated', () => {
    const empty = [...english, ...spanish].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
    const same = [...english].filter(([key, text]) => spanish.get(key) === text && /\p{L}{4,} \p{L}{2,}/u.test(text));
    expect(same.map(([key]) => key)).toEqual(names);
  });

  it('are whole wherever a sentence of the second part is said', () => {
    const parts = { 'whole-english': Object.keys(englishRest), 'keys-english': ['keys'] };
    const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
      path,
      text: readFileSync(join(root, path), 'utf8'),
    }));
    for (const [part, areas] of Object.entries(parts)) {
      const said = files.filter(({ text }) => new RegExp(`['"\`](?:${areas.join('|')})\\.`).test(text));
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter(({ text }) => !text.includes(`i18n/${part}`)).map(({ path }) => path)).toEqual([]);
    }
    const known = [...Object.values(parts).flat(), ...Object.keys(englishFirst)];
    expect(Object.keys(en).sort()).toEqual(known.sort());
  });

  it('agree in the manifest’s own strings', () => {
    const keys = (language: string) =>
      Object.keys(JSON.parse(readFileSync(join(root, 'public', '_locales', language, 'messages.json'), 'utf8'))).sort();
    expect(keys('es')).toEqual(keys('en'));
  });
});
