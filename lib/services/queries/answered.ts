import type { Answer } from '@/lib/domain/answer';
import type { OpenCore } from '@/lib/services/context';

/** A read's answer, stamped with the commit it was read after or during; a page asks again when that has passed. */
export function answered<T>(seq: number, value: T): Answer<T> {
  return { ok: true, seq, value };
}

/** Reads, then answers with the sequence from before, so that a commit in between is never missed. */
export async function answerWith<T>(core: OpenCore, read: () => Promise<T>): Promise<Answer<T>> {
  const seq = core.store.seq();
  return answered(seq, await read());
}
