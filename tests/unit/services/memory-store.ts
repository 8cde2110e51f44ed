import { addDays, todayIn } from '@/lib/domain/due';
import { latestContacts } from '@/lib/domain/latest-contacts';
import { live } from '@/lib/domain/live';
import { isOpenStatus } from '@/lib/domain/plan-status';
import type { Activity } from '@/lib/domain/records/activity';
import type { Id, Instant, PlainDate } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { AnyRecord, TableName, Tables } from '@/lib/domain/records/table';
import type { Change, Committed, DirectoryEntry, LookupKind, Store } from '@/lib/storage/store';
import { byDay, directoryEntry, factsOf, idPage, isOften, pageOf, recount } from './memory-derived';
import { MemoryReminders } from './memory-reminders';

const contactDays = 35;

/** The whole contract of the store over plain maps, without keys and without kept sums: slow, and easy to believe. */
export class MemoryStore extends MemoryReminders implements Store {
  readonly vaultId = 'memory';
  readonly tables = new Map<TableName, Map<Id, AnyRecord>>();
  readonly activities: Activity[] = [];
  readonly #staged = new Map<Id, Map<number, unknown>>();
  #directory: DirectoryEntry[] | null = null;

  readonly env: RuleEnv;

  constructor(env: RuleEnv) {
    super(() => this.#due());
    this.env = env;
  }

  /** Sets records in place, past the commit door. */
  put<T extends TableName>(table: T, ...records: Tables[T][]): this {
    for (const record of records) this.#table(table).set(record.id, record);
    this.#directory = null;
    return this;
  }

  seq = () => this.activities.length;

  #table<T extends TableName>(table: T): Map<Id, Tables[T]> {
    const known = this.tables.get(table) ?? new Map<Id, AnyRecord>();
    this.tables.set(table, known);
    return known as Map<Id, Tables[T]>;
  }

  #live<T extends TableName>(table: T): Tables[T][] {
    return live([...this.#table(table).values()]);
  }

  async get<T extends TableName>(table: T, id: Id): Promise<Tables[T] | undefined> {
    return this.#table(table).get(id);
  }

  async many<T extends TableName>(table: T, ids: Id[]): Promise<Tables[T][]> {
    return ids.flatMap((id) => this.#table(table).get(id) ?? []);
  }

  async all<T extends 'members' | 'settings' | 'importRuns' | 'drafts' | 'referrers'>(table: T): Promise<Tables[T][]> {
    return this.#live(table);
  }

  async dossiers(ids: Id[]): Promise<Dossier[]> {
    return ids.map((id) => this.#dossier(id, addDays(this.#today(), -contactDays)));
  }

  #today(): PlainDate {
    return todayIn(this.env.now, this.env.settings.zone);
  }

  #dossier(householdId: Id, contactsFrom: PlainDate): Dossier {
    const patients = this.#live('patients').filter((one) => one.householdId === householdId);
    const ids = new Set(patients.map((one) => one.id));
    return {
      householdId,
      patients,
      plans: this.#live('plans').filter((one) => ids.has(one.patientId)),
      presentations: this.#live('presentations').filter((one) => ids.has(one.patientId)),
      appointments: this.#live('appointments').filter((one) => ids.has(one.patientId)),
      followUps: this.#live('followUps').filter((one) => one.householdId === householdId),
      contacts: this.#live('contacts').filter((one) => one.householdId === householdId && one.on >= contactsFrom),
    };
  }

  #facts() {
    const homes = new Set(this.#live('patients').map((patient) => patient.householdId));
    return factsOf(
      [...homes].map((id) => this.#dossier(id, '')),
      this.env,
    );
  }

  #due() {
    const facts = this.#facts().followUps;
    return [...facts].flatMap(([followUpId, { notifyFrom }]) =>
      notifyFrom === null ? [] : [{ followUpId, notifyFrom }],
    );
  }

  async planFacts(ids: Id[]) {
    const { plans } = this.#facts();
    return new Map([...plans].filter(([id]) => ids.includes(id)));
  }

  async followUpFacts(ids: Id[]) {
    const { followUps } = this.#facts();
    return new Map([...followUps].filter(([id]) => ids.includes(id)));
  }

  #open(q: { from?: PlainDate; until?: PlainDate; oftenSnoozed?: true }) {
    const rows = this.#live('followUps').filter((one) => one.state === 'open' && (!q.oftenSnoozed || isOften(one)));
    const wanted = rows.filter(({ due }) => due.on >= (q.from ?? '') && due.on <= (q.until ?? '9999'));
    return wanted.sort(byDay((id) => this.#table('followUps').get(id)?.due.on));
  }

  async openFollowUps(q: { from?: PlainDate; until?: PlainDate; oftenSnoozed?: true; limit: number; cursor?: string }) {
    return pageOf(this.#open(q), q.limit, q.cursor);
  }

  async countOpenFollowUps(q: { before?: PlainDate; after?: PlainDate; oftenSnoozed?: true }): Promise<number> {
    const { before = '9999', after = '' } = q;
    return this.#open(q).filter(({ due }) => due.on < before && due.on > after).length;
  }

  #plans(isWanted: (facts: { status: PlanStatus; adriftOn: PlainDate | null; nextOn: PlainDate | null }) => boolean) {
    const { plans } = this.#facts();
    const counted = [...plans].filter(([, facts]) => facts.counts && isWanted(facts)).map(([id]) => ({ id }));
    return { plans, rows: counted.sort(byDay((id) => plans.get(id)?.nextOn)) };
  }

  async openPlans(q: { nextFrom?: PlainDate; nextUntil?: PlainDate; limit: number; cursor?: string }) {
    const { nextFrom = '', nextUntil = '9999' } = q;
    const inRange = (day: PlainDate) => day >= nextFrom && day <= nextUntil;
    return idPage(this.#plans((one) => isOpenStatus(one.status) && inRange(one.nextOn ?? '')).rows, q.limit, q.cursor);
  }

  async adriftPlans(q: { today: PlainDate; limit: number; cursor?: string }) {
    const { plans, rows } = this.#plans((one) => one.adriftOn !== null && one.adriftOn <= q.today);
    return idPage(rows.sort(byDay((id) => plans.get(id)?.adriftOn)), q.limit, q.cursor);
  }

  async plansByStatus(q: { status: PlanStatus; limit: number; cursor?: string }) {
    return idPage(this.#plans((one) => one.status === q.status).rows, q.limit, q.cursor);
  }

  #contacts(isWanted: (contact: Contact) => boolean): Contact[] {
    return latestContacts(this.#live('contacts').filter(isWanted));
  }

  async contactsOf(patientId: Id, limit: number, before: Instant = Number.POSITIVE_INFINITY) {
    return this.#contacts((one) => one.patientIds.includes(patientId) && one.at < before).slice(0, limit);
  }

  countContacts = async (patientId: Id) => this.#contacts((one) => one.patientIds.includes(patientId)).length;
  contactsOn = async (day: PlainDate) => this.#contacts((one) => one.on === day);

  async lookup(kind: LookupKind, value: string): Promise<Id[]> {
    const entries = await this.directory();
    const found = entries.filter((entry) => {
      if (kind === 'chart') return entry.charts.includes(value);
      if (kind === 'email') return entry.emails.some((email) => email.address === value);
      const end = value.replace(/\D/g, '').slice(-10);
      return entry.phones.some((phone) => phone.digits.slice(-10) === end);
    });
    return found.map((entry) => entry.id);
  }

  async referrersBy(email: string) {
    return this.#live('referrers').filter(({ emails }) =>
      emails.some((one) => one.toLowerCase() === email.toLowerCase()),
    );
  }

  async directory(): Promise<readonly DirectoryEntry[]> {
    this.#directory ??= this.#live('patients').map(directoryEntry);
    return this.#directory;
  }

  rollup = async () => recount(this.#live('plans'), this.#facts().plans);

  async activityOf(patientId: Id, limit: number, cursor?: string) {
    const rows = this.activities.filter((one) => one.patientIds.includes(patientId)).reverse();
    return pageOf(rows, limit, cursor);
  }

  activity = async (id: Id) => this.activities.find((one) => one.id === id);

  async commit(change: Change): Promise<Committed> {
    for (const { table, id, before } of change.edits) {
      if ((this.#table(table).get(id)?.rev ?? 0) !== (before?.rev ?? 0)) return { kind: 'conflict', table, id };
    }
    for (const { table, id, before, after } of change.edits) {
      if (after) this.#table(table).set(id, { ...after, rev: (before?.rev ?? 0) + 1 } as never);
      else this.#table(table).delete(id);
    }
    this.#directory = null;
    this.activities.push({ ...change });
    return { kind: 'ok', seq: this.seq(), tables: new Set(change.edits.map((edit) => edit.table)) };
  }

  async stage(runId: Id, seq: number, value: unknown) {
    const rows = this.#staged.get(runId) ?? new Map<number, unknown>();
    this.#staged.set(runId, rows.set(seq, structuredClone(value)));
  }

  async *staged(runId: Id) {
    const rows = [...(this.#staged.get(runId) ?? [])].sort(([a], [b]) => a - b);
    for (const [, value] of rows) yield value;
  }

  async dropStaged(runId: Id, { from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = {}) {
    for (const seq of this.#staged.get(runId)?.keys() ?? []) {
      if (seq >= from && seq < below) this.#staged.get(runId)?.delete(seq);
    }
  }

  close() {}
}
