import type { Bytes } from './bytes';
import { openValue, type Place, sealValue } from './envelope';
import type { Keyring } from './keys';
import { emptyRollup, type KeptRollup } from './rollup';
import type { MetaRow } from './rows';
import type { Database } from './schema';

export function rollupPlace(turn: number): Place {
  return ['rollup', turn];
}

/** The sums and the commit they stand at. */
export async function readRollup(db: Database, keys: Keyring): Promise<KeptRollup> {
  const row = await db.meta.get('rollup');
  if (!row) return emptyRollup();
  return (await openValue(keys, rollupPlace(Number(row.turn)), row.box as Bytes)) as KeptRollup;
}

export async function sealRollup(keys: Keyring, turn: number, rollup: KeptRollup): Promise<MetaRow> {
  return { key: 'rollup', turn, box: await sealValue(keys, rollupPlace(turn), rollup) };
}
