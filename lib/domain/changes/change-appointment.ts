import { todayIn } from '@/lib/domain/due';
import type { PlainDate } from '@/lib/domain/records/base';
import type { AppointmentChange } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Appointment, AppointmentState, Plan } from '@/lib/domain/records/plan';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { settleFollowUps } from './settle-follow-ups';
import { Sheet } from './sheet';
import { stepsMissing } from './steps-missing';

/** What was broken, cancelled or done is over: a new day is a new booking, a slip is undone. */
const next: Record<AppointmentState, AppointmentState[]> = {
  booked: ['confirmed', 'broken', 'cancelled', 'done'],
  confirmed: ['booked', 'broken', 'cancelled', 'done'],
  broken: [],
  cancelled: [],
  done: [],
};

/**
 * Moves an appointment or says what came of it. Done marks its items done; broken or cancelled puts plans without
 * another step adrift, and `adrift` in the facts counts them.
 */
export function makeAppointmentChange(
  change: AppointmentChange,
  dossiers: Dossier[],
  env: RuleEnv,
  tools: ChangeTools,
): Made {
  const sheet = new Sheet(dossiers);
  const appointment = sheet.get('appointments', change.appointmentId);
  if (!appointment) return refuse('not-found', { table: 'appointments' });
  if (appointment.rev !== change.rev) return refuse('conflict', { table: 'appointments', id: appointment.id });
  const today = todayIn(tools.now, env.settings.zone);
  if (!isLegal(appointment, change, today)) return refuse('bad-state', { state: appointment.state, to: change.state });
  const when = change.when ?? appointment.when;
  sheet.put('appointments', { ...appointment, when, state: change.state, changedOn: today });
  if (change.state === 'done') markDone(sheet, appointment);
  settleFollowUps(sheet, dossiers, today);
  const adrift = stepsMissing(sheet, appointment.planIds, env).length;
  return madeFrom(sheet, {
    verb: 'appointment-changed',
    patientIds: [appointment.patientId],
    facts: { state: change.state, on: when.on, ...(adrift > 0 && { adrift }) },
    id: appointment.id,
  });
}

function isLegal(appointment: Appointment, { state, when }: AppointmentChange, today: PlainDate): boolean {
  const coming = state === 'booked' || state === 'confirmed';
  if (when && (!coming || when.on < today)) return false;
  if (state === 'done' && appointment.when.on > today) return false;
  if (state === appointment.state) return when !== undefined && coming;
  return next[appointment.state].includes(state);
}

function markDone(sheet: Sheet, { purpose, planIds, itemIds, when }: Appointment): void {
  if (purpose !== 'treatment') return;
  for (const plan of planIds.flatMap((id) => sheet.get('plans', id) ?? [])) {
    sheet.put('plans', withDone(plan, itemIds, when.on));
  }
}

function withDone(plan: Plan, itemIds: string[], on: PlainDate): Plan {
  const items = plan.items.map((item) => {
    const open = item.decision === 'proposed' || item.decision === 'accepted';
    const treated = itemIds.length === 0 ? open : itemIds.includes(item.id);
    return treated && item.doneOn === undefined ? { ...item, doneOn: on } : item;
  });
  return { ...plan, items };
}
