/** UUIDv7, so that ids sort by the time they were made. */
export type Id = string;

/** Milliseconds since the epoch. Fields of this type end in `At`. */
export type Instant = number;

/** `YYYY-MM-DD` in the practice's zone unless the record carries its own. Fields of this type end in `On`. */
export type PlainDate = string;

/** `HH:MM`, 24 hours. */
export type PlainTime = string;

/** IANA name such as `America/Denver`. */
export type Zone = string;

/** Integer cents in the practice's currency. */
export type Cents = number;

/** `null` is *unknown*, which is never zero. */
export type MaybeCents = Cents | null;

/** What every stored record carries. */
export interface RecordBase {
  id: Id;
  /** The revision this copy was read at; 0 for a record that was never stored. */
  rev: number;
  /** Set on a tombstone; tombstones are never shown and never removed. */
  deletedAt?: Instant;
}

/** When something is due: a day, perhaps a time, and the zone in which both are meant. */
export interface Due {
  on: PlainDate;
  at?: PlainTime;
  zone: Zone;
}
