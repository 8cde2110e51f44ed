type Keep = () => Promise<boolean>;

const keepers = new Set<Keep>();

/** What is being typed can be kept from elsewhere on this page; answers how to leave. */
export function joinDrafts(keep: Keep): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** Before the vault is closed from this page: afterwards nothing can be encrypted. */
export async function keepDrafts(): Promise<void> {
  await Promise.all([...keepers].map((keep) => keep()));
}
