/** What a recipe on trial has shown of itself so far, taught or from a file. It names no patient and no address. */
export interface Proof {
  /** The patient it read rightly first. */
  first?: string;
  /** Another one was right too. */
  second?: true;
  /** A page without a patient on which it read nobody; `said`: the user says that it is one. */
  blank?: string;
  /** Where the patients were, and how many frames spoke there: with fewer a page is still on its way. */
  pages?: string[];
  frames?: number;
  /** Looked like a page without a patient before it was known how many frames must speak. */
  maybe?: { page: string; frames: number };
}

/** What it makes of the page in front. */
export interface ProofLook {
  /** The patient it reads, as a word that tells it from another; null: nobody. */
  who: string | null;
  /** Tells pages apart without carrying an address. */
  page: string;
  /** How many have spoken. */
  frames: number;
  /** The top document has spoken, and no frame was too slow to be read. */
  top: boolean;
  /** The addresses are those of a page on which it looks for somebody. */
  expects: boolean;
}

/**
 * `first`, `check`: is this patient right? `other`: another patient is wanted; `blank`: a page without one is; `empty`:
 * nobody is read, and only the user knows whether a patient is open. Null: the page says nothing of the recipe.
 */
export type ProofStep = 'first' | 'other' | 'check' | 'blank' | 'empty';

export function stepOf(proof: Proof, look: ProofLook): ProofStep | null {
  const { first, second } = proof;
  const { who, top } = look;
  if (who === null) return second && top && afterLook(proof, look) === proof ? 'empty' : null;
  if (second) return 'blank';
  if (first === undefined) return 'first';
  return first === who ? 'other' : 'check';
}

/** A patient who was right before is on screen again: a page of a patient's, and whole. */
export function readOnce(proof: Proof, { page, frames }: ProofLook): Proof {
  const { maybe, ...rest } = proof;
  const pages = [...new Set([...(proof.pages ?? []), page])];
  const next: Proof = { ...rest, pages, frames: Math.max(proof.frames ?? 0, frames) };
  const isBlank = maybe && maybe.frames >= (next.frames ?? 0) && !pages.includes(maybe.page);
  return isBlank && next.blank === undefined ? { ...next, blank: maybe.page } : next;
}

/** "Right", or "no patient is open", for the page in front. */
export function afterRight(proof: Proof, look: ProofLook): Proof {
  const step = stepOf(proof, look);
  if (step === 'empty') return { ...proof, blank: 'said' };
  if (look.who === null || (step !== 'first' && step !== 'check')) return proof;
  const { blank, ...rest } = proof;
  const next = readOnce(rest, look);
  // What seemed to be a page without a patient was this patient's, still on its way.
  if (blank !== undefined && blank !== look.page) next.blank = blank;
  return step === 'first' ? { ...next, first: look.who } : { ...next, second: true };
}

/** Seen without asking: a page of another sort than the patients' on which nobody is read. */
export function afterLook(proof: Proof, { who, page, frames, top, expects }: ProofLook): Proof {
  const isKnown = proof.first === undefined || proof.blank !== undefined || proof.pages?.includes(page);
  if (isKnown || who !== null || !top || expects) return proof;
  if (proof.frames !== undefined) return frames < proof.frames ? proof : { ...proof, blank: page };
  return frames > (proof.maybe?.frames ?? 0) ? { ...proof, maybe: { page, frames } } : proof;
}

/** Two patients were right, and nobody was read on a page without one. */
export function isProved({ second, blank }: Proof): boolean {
  return second === true && blank !== undefined;
}
