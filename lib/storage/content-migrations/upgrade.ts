import type { TableName, Tables } from '@/lib/domain/records/table';
import { phonesStep } from './0002-phones';
import type { ContentStep, Loose } from './step';

/** In order and without a gap; a step that shipped never changes. */
export const contentSteps: readonly ContentStep[] = [phonesStep];

/** The version every envelope is written with. */
export const contentVersion = 2;

/** Thrown when an envelope was written by a later version of CaseCue. */
class ContentTooNew extends Error {
  override name = 'ContentTooNew';
}

/** A decrypted record of any earlier version as today's type. */
export function upgraded<T extends TableName>(table: T, record: Loose, from: number): Tables[T] {
  if (from > contentVersion) throw new ContentTooNew(`${table} content ${from}`);
  let current = record;
  for (const step of contentSteps) {
    if (step.to > from && step.tables.includes(table)) current = step.change(table, current);
  }
  return current as unknown as Tables[T];
}

/** Tables that have something to rewrite when coming from this version. */
export function tablesToMigrate(from: number): string[] {
  return [...new Set(contentSteps.filter((step) => step.to > from).flatMap((step) => step.tables))];
}
