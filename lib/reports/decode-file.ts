export type TextPart = { kind: 'text'; text: string; bytes: number } | { kind: 'not-text' };

/**
 * The text of a file in parts, as it is read. UTF-8 with or without its mark, UTF-16 with its mark or recognised
 * by its zeros; anything else (a workbook, an image, another code page) is "not text" and ends the reading.
 */
export async function* decodeFile(file: Blob): AsyncGenerator<TextPart> {
  const encoding = encodingOf(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
  if (!encoding) {
    yield { kind: 'not-text' };
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  let bytes = 0;
  for await (const chunk of partsOf(file)) {
    bytes += chunk.byteLength;
    const text = tryDecode(decoder, chunk);
    if (text === null || text.includes('\0')) {
      yield { kind: 'not-text' };
      return;
    }
    yield { kind: 'text', text, bytes };
  }
}

const partBytes = 256 * 1024;

/** Slices rather than one stream: their size is ours, so progress and cancel are even. */
async function* partsOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += partBytes) {
    yield new Uint8Array(await file.slice(from, from + partBytes).arrayBuffer());
  }
}

// The end of the file is not flushed on purpose: half a character there is a file cut off, not another encoding.
function tryDecode(decoder: TextDecoder, chunk: Uint8Array): string | null {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    return null;
  }
}

function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return null;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return null;
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return 'utf-8';
}
