import fc from 'fast-check';
import { makeAppointmentChange } from '@/lib/domain/changes/change-appointment';
import { makeFollowUpClosed } from '@/lib/domain/changes/close-follow-up';
import { makePlanClosed, makePlanReopened } from '@/lib/domain/changes/close-plan';
import { makePlan } from '@/lib/domain/changes/create-plan';
import { makeDecisions } from '@/lib/domain/changes/decide';
import { makeStep, makeSteps } from '@/lib/domain/changes/give-step';
import { makeContact } from '@/lib/domain/changes/log-contact';
import type { ChangeTools, Made } from '@/lib/domain/changes/made';
import { makePresentation } from '@/lib/domain/changes/present-plans';
import { makeBlocker } from '@/lib/domain/changes/set-blocker';
import { makeSnooze } from '@/lib/domain/changes/snooze';
import { contactGuard } from '@/lib/domain/contact-guard';
import { addDays, todayIn } from '@/lib/domain/due';
import type { ContactEntry, NextStep } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Plan } from '@/lib/domain/records/plan';
import { someSettings, zone } from '@/tests/fixtures/records';

/** One thing a coordinator does, some minutes after the one before; what it is done to is picked by number. */
export interface Deed {
  what: keyof typeof deeds;
  minutes: number;
  pick: number;
  days: number;
  decision: 'accepted' | 'declined' | 'referred-out' | 'proposed';
  next: 'date' | 'booking' | 'close' | 'nothing';
}

interface Scene {
  dossier: Dossier;
  env: RuleEnv;
  tools: ChangeTools;
  today: string;
  plan: Plan;
}

export const envAt = (now: number): RuleEnv => ({ now, settings: someSettings });

const pick = <T>(all: T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];

function nextOf({ next, days, pick: at }: Deed, today: string): NextStep | null {
  const on = { on: addDays(today, days), zone };
  if (next === 'date') return { kind: 'date', due: on, followUp: at % 3 === 0 ? 'text' : 'call' };
  if (next === 'booking')
    return { kind: 'booking', when: on, itemIds: [], purpose: at % 4 === 0 ? 'consultation' : 'treatment' };
  return next === 'close' ? { kind: 'close', as: at % 2 === 0 ? 'declined' : 'lapsed', reason: 'no' } : null;
}

export function entryOf(deed: Deed, { dossier, plan, today, tools }: Omit<Scene, 'env'>): ContactEntry | null {
  const patient = dossier.patients.find((one) => one.id === plan.patientId);
  if (!patient) return null;
  const env = envAt(tools.now);
  // The coordinator calls only when the guard allows it, and is called otherwise.
  const may = contactGuard(patient, dossier, env).verdict === 'may';
  const open = dossier.followUps.filter((one) => one.state === 'open' && one.planIds.includes(plan.id));
  const next = nextOf(deed, today);
  return {
    patientIds: [patient.id],
    planIds: [plan.id],
    followUpIds: deed.pick % 2 === 0 ? open.map((one) => one.id) : [],
    channel: 'phone',
    direction: may ? 'out' : 'in',
    outcome: may ? 'voicemail' : 'called-us',
    said: '',
    decisions: deed.pick % 3 === 0 ? [{ planId: plan.id, itemIds: [], decision: deed.decision }] : [],
    steps: next ? [{ patientId: patient.id, planIds: [plan.id], next }] : [],
  };
}

const deeds = {
  contact: (deed, scene) => {
    const entry = entryOf(deed, scene);
    return entry && makeContact(entry, [scene.dossier], scene.env, scene.tools);
  },
  step: (deed, { plan, today, dossier, env, tools }) => {
    const next = nextOf(deed, today);
    return next && makeStep({ patientId: plan.patientId, planIds: [plan.id], next }, [dossier], env, tools);
  },
  steps: (deed, { dossier, env, tools }) =>
    makeSteps({ planIds: dossier.plans.map((one) => one.id), perDay: 1 + (deed.pick % 3) }, [dossier], env, tools),
  decide: ({ decision, pick: at }, { plan, dossier, env, tools }) => {
    const item = pick(plan.items, at);
    return makeDecisions([{ planId: plan.id, itemIds: item ? [item.id] : [], decision }], [dossier], env, tools);
  },
  visit: ({ pick: at }, { dossier, env, tools }) => {
    const visit = pick(dossier.appointments, at);
    const state = pick(['confirmed', 'broken', 'cancelled', 'done'] as const, at) ?? 'done';
    return visit
      ? makeAppointmentChange({ appointmentId: visit.id, rev: visit.rev, state }, [dossier], env, tools)
      : null;
  },
  snooze: ({ pick: at, days }, { dossier, env, tools, today }) => {
    const one = pick(dossier.followUps, at);
    const due = { on: addDays(today, days), zone };
    return one ? makeSnooze({ followUpId: one.id, rev: one.rev, due }, [dossier], env, tools) : null;
  },
  tick: ({ pick: at }, { dossier, env, tools }) => {
    const one = pick(dossier.followUps, at);
    return one ? makeFollowUpClosed({ followUpId: one.id, rev: one.rev }, [dossier], env, tools) : null;
  },
  close: (_deed, { plan, dossier, env, tools }) =>
    makePlanClosed({ planId: plan.id, rev: plan.rev, as: 'declined', reason: 'no' }, [dossier], env, tools),
  reopen: (_deed, { plan, dossier, env, tools }) =>
    makePlanReopened({ planId: plan.id, rev: plan.rev }, [dossier], env, tools),
  block: ({ pick: at }, { plan, dossier, env, tools }) =>
    makeBlocker({ planId: plan.id, rev: plan.rev, stated: at % 2 === 0 ? 'cost' : 'fear' }, [dossier], env, tools),
  present: (_deed, { plan, dossier, env, tools, today }) =>
    makePresentation(
      {
        patientId: plan.patientId,
        planIds: [plan.id],
        recommendedPlanId: plan.id,
        on: today,
        how: 'phone',
        present: [],
      },
      [dossier],
      env,
      tools,
    ),
  plan: ({ pick: at }, { plan, dossier, env, tools }) => {
    const base = { patientId: plan.patientId, title: 'Another', items: [], summaryCents: at % 2 ? null : 90_000 };
    const place =
      at % 3 === 0
        ? { supersedesId: plan.id, ...(at % 2 === 0 && { corrects: true as const }) }
        : at % 3 === 1
          ? { alternatesOf: plan.id }
          : {};
    return makePlan({ ...base, ...place, recommended: at % 2 === 0 }, [dossier], env, tools);
  },
} satisfies Record<string, (deed: Deed, scene: Scene) => Made | null>;

export function perform(deed: Deed, dossier: Dossier, tools: ChangeTools): Made | null {
  const plan = pick(dossier.plans, deed.pick);
  if (!plan) return null;
  return deeds[deed.what](deed, { dossier, env: envAt(tools.now), tools, today: todayIn(tools.now, zone), plan });
}

const names = Object.keys(deeds) as Deed['what'][];

/** Weeks of a coordinator's work on one household. */
export const anyHistory: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...names, 'contact' as const, 'contact' as const, 'visit' as const),
    minutes: fc.integer({ min: 1, max: 3 * 1440 }),
    pick: fc.nat({ max: 30 }),
    days: fc.integer({ min: 0, max: 40 }),
    decision: fc.constantFrom('accepted', 'declined', 'referred-out', 'proposed'),
    next: fc.constantFrom('date', 'date', 'booking', 'close', 'nothing'),
  }),
  { minLength: 1, maxLength: 25 },
);
