import { isLive } from '@/lib/domain/live';
import type { Edit } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { AnyRecord, TableName, Tables } from '@/lib/domain/records/table';
import { sameContent } from './same-content';

/** The parts of a dossier, which are the tables a sheet knows. */
type SheetTable = Extract<keyof Dossier, TableName>;
type Rows = { [T in SheetTable]: Map<Id, Tables[T]> };

/**
 * The records of some households while a change is being made: reads see what was put before, and `edits` says what
 * became of it. The dossiers handed in are never touched.
 */
export class Sheet {
  readonly #rows: Rows = {
    patients: new Map(),
    plans: new Map(),
    presentations: new Map(),
    appointments: new Map(),
    followUps: new Map(),
    contacts: new Map(),
  };
  readonly #before = new Map<Id, AnyRecord>();
  readonly #home = new Map<Id, Id>();
  readonly #put = new Map<Id, SheetTable>();
  readonly #householdIds: Id[];

  constructor(dossiers: readonly Dossier[]) {
    this.#householdIds = dossiers.map((dossier) => dossier.householdId);
    for (const dossier of dossiers) {
      for (const table of Object.keys(this.#rows) as SheetTable[]) this.#read(table, dossier);
    }
  }

  #read<T extends SheetTable>(table: T, dossier: Pick<Dossier, 'householdId'> & Record<T, Tables[T][]>): void {
    for (const record of dossier[table]) {
      this.#rows[table].set(record.id, record);
      this.#before.set(record.id, record);
      this.#home.set(record.id, dossier.householdId);
    }
  }

  /** Tombstones are not found. */
  get<T extends SheetTable>(table: T, id: Id): Tables[T] | undefined {
    const record = this.#rows[table].get(id);
    return record && isLive(record) ? record : undefined;
  }

  /** Live records of all the households. */
  all<T extends SheetTable>(table: T): Tables[T][] {
    return [...this.#rows[table].values()].filter(isLive);
  }

  put<T extends SheetTable>(table: T, record: Tables[T]): void {
    this.#rows[table].set(record.id, record);
    this.#put.set(record.id, table);
  }

  /** One edit for each record that now differs, in the order first put. */
  edits(): Edit[] {
    return [...this.#put].flatMap(([id, table]) => {
      const before = this.#before.get(id) ?? null;
      const after = this.#rows[table].get(id) ?? null;
      return sameContent(before, after) ? [] : [{ table, id, before, after }];
    });
  }

  /** The households as they are after the change. */
  dossiers(): Dossier[] {
    return this.#householdIds.map((householdId) => ({
      householdId,
      patients: this.#of('patients', householdId),
      plans: this.#of('plans', householdId),
      presentations: this.#of('presentations', householdId),
      appointments: this.#of('appointments', householdId),
      followUps: this.#of('followUps', householdId),
      contacts: this.#of('contacts', householdId),
    }));
  }

  householdOf(record: AnyRecord): Id | undefined {
    if ('householdId' in record) return record.householdId;
    const patientId = 'patientId' in record ? record.patientId : null;
    return this.#home.get(record.id) ?? (patientId === null ? undefined : this.#home.get(patientId));
  }

  #of<T extends SheetTable>(table: T, householdId: Id): Tables[T][] {
    return this.all(table).filter((record) => this.householdOf(record) === householdId);
  }
}
