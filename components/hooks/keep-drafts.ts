/** Whether what was typed is safe now; `nothing`: there was nothing to keep. */
export type Keeping = 'nothing' | 'kept' | 'failed';
type Keep = () => Promise<Keeping>;

const keepers = new Set<Keep>();

/** What is being typed can be kept from elsewhere on this page; answers how to leave. */
export function joinDrafts(keep: Keep): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** Before the vault is closed from this page: afterwards nothing can be encrypted. */
export async function keepDrafts(): Promise<Keeping> {
  const all = await Promise.all([...keepers].map((keep) => keep()));
  return all.find((one) => one === 'failed') ?? all.find((one) => one === 'kept') ?? 'nothing';
}
