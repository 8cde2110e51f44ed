import { describe, expect, it } from 'vitest';
import { fileOf, rowLine } from './finder-rows';
import { readAll, readWell } from './read-all';

const text = fileOf(rowLine({ LName: 'Núñez', FName: '美' }));

function utf16(content: string, bigEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < content.length; at++) view.setUint16(at * 2, content.charCodeAt(at), !bigEndian);
  return bytes;
}

describe('a report is read the same', () => {
  it.each([
    ['as UTF-8', new TextEncoder().encode(text)],
    ['as UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['as UTF-16 with its mark', utf16(`\uFEFF${text}`, false)],
    ['as big-endian UTF-16 with its mark', utf16(`\uFEFF${text}`, true)],
    ['as UTF-16 without a mark', utf16(text, false)],
    ['as big-endian UTF-16 without a mark', utf16(text, true)],
    ['with plain line feeds', new TextEncoder().encode(text.replaceAll('\r', ''))],
  ])('%s', async (_, bytes) => {
    const { patients, problems } = await readWell(bytes);
    expect(problems).toEqual([]);
    expect(patients.map((patient) => patient.name)).toEqual([{ first: '美', last: 'Núñez' }]);
  });
});

describe('what is not text is refused, not guessed', () => {
  it.each([
    ['a workbook', [0x50, 0x4b, 3, 4, 20, 0]],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['another code page', [...new TextEncoder().encode(text.slice(0, 300)), 0xf1, 0x65]],
  ])('%s', async (_, bytes) => {
    expect(await readAll(new Uint8Array(bytes))).toMatchObject({ kind: 'refused', problem: { code: 'not-text' } });
  });
});
