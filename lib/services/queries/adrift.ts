import { farOffAfter, veryLateBefore } from '@/lib/domain/adrift';
import type { Answer } from '@/lib/domain/answer';
import { personLine } from '@/lib/domain/build/person-line';
import { listLine, planLine } from '@/lib/domain/build/plan-line';
import { addDays, todayIn } from '@/lib/domain/due';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { AdriftReason, AdriftRow } from '@/lib/domain/views/today';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import type { IdPage } from '@/lib/storage/store';
import { adriftSummary } from './adrift-summary';
import { answerWith } from './answered';
import { readCursor, writeCursor } from './cursor';
import { type PlanAtHome, plansAtHome } from './households';
import { oftenSnoozedPlans } from './often-snoozed';

const usualLimit = 50;
const reasons: readonly AdriftReason[] = ['adrift', 'very-late', 'often-snoozed', 'far-off'];
const beforeAll: PlainDate = '0001-01-01';

interface Place {
  reason: AdriftReason;
  at: string | null;
}

interface Asked {
  reason?: AdriftReason;
  cursor?: string;
  limit?: number;
}

/**
 * Plans adrift, then its neighbours, or one of these groups. A plan stands under every reason it has, so that each
 * count equals its rows.
 */
export function adrift(
  context: CoreContext,
  data: Asked,
): Promise<Answer<{ rows: AdriftRow[]; more: string | null; total: number }>> {
  return whileOpen(context, (core) => answerWith(core, () => readAdrift(core, data)));
}

async function readAdrift(core: OpenCore, data: Asked) {
  const limit = data.limit ?? usualLimit;
  const rows: AdriftRow[] = [];
  let place: Place | null = readCursor(data.cursor, isPlace) ?? { reason: data.reason ?? 'adrift', at: null };
  while (place && rows.length < limit) {
    const page: IdPage = await readPage(core, place, limit - rows.length);
    const { reason } = place;
    rows.push(...(await adriftRows(core, page.ids, reason)));
    place = data.reason && page.more === null ? null : placeAfter(place, page.more);
  }
  return { rows, more: place && writeCursor(place), total: await totalOf(core, data.reason) };
}

async function totalOf(core: OpenCore, reason: AdriftReason | undefined): Promise<number> {
  const sums = await adriftSummary(core, todayIn(core.now, core.env.settings.zone));
  const { adrift, veryLate, oftenSnoozed, farOff } = sums;
  const counts = { adrift: adrift.count, 'very-late': veryLate, 'often-snoozed': oftenSnoozed, 'far-off': farOff };
  return reason ? counts[reason] : Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('reason' in value) || !('at' in value)) return false;
  return reasons.some((reason) => reason === value.reason) && (value.at === null || typeof value.at === 'string');
}

function placeAfter({ reason }: Place, more: string | null): Place | null {
  if (more !== null) return { reason, at: more };
  const next = reasons[reasons.indexOf(reason) + 1];
  return next ? { reason: next, at: null } : null;
}

async function readPage(core: OpenCore, { reason, at }: Place, limit: number): Promise<IdPage> {
  const { store, env } = core;
  const today = todayIn(core.now, env.settings.zone);
  const page = { limit, ...(at !== null && { cursor: at }) };
  if (reason === 'adrift') return store.adriftPlans({ today, ...page });
  if (reason === 'very-late') {
    return store.openPlans({ nextFrom: beforeAll, nextUntil: addDays(veryLateBefore(today), -1), ...page });
  }
  if (reason === 'far-off') return store.openPlans({ nextFrom: addDays(farOffAfter(today), 1), ...page });
  return oftenSnoozedPage(core, Number(at ?? 0), limit);
}

async function oftenSnoozedPage(core: OpenCore, from: number, limit: number): Promise<IdPage> {
  const ids = await oftenSnoozedPlans(core);
  const to = from + limit;
  return { ids: ids.slice(from, to), more: to < ids.length ? String(to) : null };
}

async function adriftRows(core: OpenCore, ids: Id[], reason: AdriftReason): Promise<AdriftRow[]> {
  const [found, facts] = await Promise.all([plansAtHome(core.store, ids), core.store.planFacts(ids)]);
  return found.flatMap((one) => adriftRow(core, one, reason, facts.get(one.plan.id)?.nextOn ?? null) ?? []);
}

/** `keptOn` is the day the list was made by: an appointment that passed unanswered is no next step any more. */
function adriftRow(core: OpenCore, { plan, dossier }: PlanAtHome, reason: AdriftReason, keptOn: PlainDate | null) {
  const patient = dossier.patients.find((candidate) => candidate.id === plan.patientId);
  if (!patient) return null;
  const line = listLine(planLine(plan, dossier, core.env));
  const stepOn = line.nextOn ?? keptOn;
  return {
    plan: line,
    person: personLine(patient, todayIn(core.now, core.env.settings.zone)),
    reason,
    ...(reason !== 'adrift' && stepOn !== null && { stepOn }),
  };
}
