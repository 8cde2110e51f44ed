import type { Answer } from '@/lib/domain/answer';
import { personLine } from '@/lib/domain/build/person-line';
import { todayIn } from '@/lib/domain/due';
import { chartScopeOf } from '@/lib/domain/identity-evidence';
import { sameAddress } from '@/lib/domain/identity-text';
import type { PageSender } from '@/lib/domain/page';
import type { Candidate, Claim, Identity } from '@/lib/domain/records/claim';
import type { Referrer } from '@/lib/domain/records/referrer';
import { sentAtOf } from '@/lib/domain/sent-at';
import type { ClaimLine, SubjectView } from '@/lib/domain/views/subject';
import { answered } from '../answered';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { readCard } from '../queries/patient-card';
import { today } from '../queries/today';
import { recipeOf } from '../recipes/recipes-for';
import { shownTrial } from '../recipes/shown-trial';
import { shownTeaching } from '../teach/shown-teaching';
import { usualWidth } from './page-hello';
import { hasUnrecognised } from './page-outcome';
import { tabAsked } from './panel';
import { type Resolved, resolve } from './resolve';
import { type TabClaims, type TabMemory, type TabPanel, tabMemory } from './tab-memory';

const dueShown = 5;
const dueRead = 40;
const candidatesShown = 9;

/** Who is on screen in a tab. While the vault is closed: that it is, and nothing else. */
export async function subject(
  context: CoreContext,
  data: { tabId?: number },
  sender: PageSender,
): Promise<Answer<SubjectView>> {
  const status = await context.vault.status();
  const tabId = await tabAsked(context, data.tabId, sender);
  const panel = tabId === null ? undefined : (await tabMemory(context)).panels.get(tabId);
  const base = emptyView(status, panel);
  if (status.state !== 'open') return answered(context, base);
  const answer = await whileOpen(context, async (core) => {
    const seq = core.store.seq();
    const view = tabId === null ? base : await viewOf(context, core, tabId, base);
    return { ok: true, seq, value: { ...view, ...(await dueNow(context, core, view)) } };
  });
  // Closed while we looked.
  return answer.ok ? answer : answered(context, emptyView(await context.vault.status(), panel));
}

function emptyView({ state, sample }: { state: SubjectView['lock']; sample: boolean }, panel?: TabPanel): SubjectView {
  return {
    lock: state,
    sample,
    identity: 'off',
    claimKey: null,
    candidates: [],
    due: [],
    dueTotal: 0,
    panel: panel?.shape ?? { mode: 'column', width: usualWidth },
    ...(panel?.isolated && { isolated: true }),
  };
}

async function viewOf(context: CoreContext, core: OpenCore, tabId: number, base: SubjectView): Promise<SubjectView> {
  const memory = await tabMemory(context);
  const { claims, panels } = memory;
  const known = claims.get(tabId);
  if (!known && !panels.has(tabId)) return base;
  // The worker was stopped while the vault was closed: what the page says is not here any more, so it is asked.
  if (!known) await context.tabs.send(tabId, undefined, { do: 'read-again' });
  const resolved = await resolve(core, tabId, memory);
  const { subject: shown } = resolved;
  const identity = await withHealth(context, resolved.identity, known);
  const card = identity.kind === 'linked' ? await readCard(core, identity.patientId) : null;
  const referrers = await referrersOf(core, identity);
  return {
    ...base,
    identity: identity.kind,
    claimKey: resolved.claimKey,
    candidates: candidateLines(core, resolved),
    ...(identity.kind === 'nobody' && { nobodyWhy: identity.why }),
    ...(identity.kind === 'nobody' && (await systemIn(context, memory, tabId, identity.why))),
    ...(identity.kind === 'linked' && { linkedBy: identity.by }),
    ...(identity.kind === 'linked' && identity.offerChart && { offerChart: identity.offerChart }),
    ...(shown.kind === 'claim' && { claim: claimLine(core, shown.claim) }),
    ...(card && { card }),
    ...(referrers.length > 0 && { referrers }),
    ...(await shownTeaching(context, core, tabId)),
    ...(identity.kind === 'linked' ? {} : await shownTrial(context, tabId)),
  };
}

/** Nobody at the moment, or nobody any more because the page was rebuilt. */
async function withHealth(context: CoreContext, identity: Identity, claims?: TabClaims): Promise<Identity> {
  const isNone = identity.kind === 'nobody' && (identity.why === 'none' || identity.why === 'no-view');
  const isLost = isNone && (await hasUnrecognised(context, claims?.frames ?? []));
  return isLost ? { kind: 'nobody', why: 'unrecognised' } : identity;
}

/** Where a page has to be taught, which program it is. */
async function systemIn(context: CoreContext, { claims }: TabMemory, tabId: number, why: string) {
  if (why !== 'hint' && why !== 'unrecognised') return {};
  const frames = claims.get(tabId)?.frames ?? [];
  const ids = new Set(frames.filter(({ facts }) => facts.trust !== 'guess').map(({ reading }) => reading.recipeId));
  for (const id of ids) {
    const known = await recipeOf(context, id);
    if (known) return { system: known.name };
  }
  return {};
}

async function referrersOf({ store }: OpenCore, identity: Identity): Promise<Referrer[]> {
  const ids = 'referrerIds' in identity ? (identity.referrerIds ?? []) : [];
  return store.many('referrers', ids.slice(0, candidatesShown));
}

function candidateLines(core: OpenCore, { identity, people }: Resolved): SubjectView['candidates'] {
  const candidates: Candidate[] = 'candidates' in identity ? identity.candidates : [];
  const day = todayIn(core.now, core.env.settings.zone);
  return candidates.slice(0, candidatesShown).flatMap((candidate) => {
    const patient = people.get(candidate.patientId);
    return patient ? [{ ...candidate, person: personLine(patient, day) }] : [];
  });
}

function claimLine(core: OpenCore, claim: Claim): ClaimLine {
  const { kind, name, bornOn, chart, email, phone } = claim;
  // What stands beside a word like "Chart" may be any number: it is shown, and never kept.
  const scoped = chart !== undefined && !claim.guess;
  return {
    kind,
    ...(name !== undefined && { name }),
    ...(bornOn !== undefined && { bornOn }),
    ...(chart !== undefined && { chart }),
    ...(scoped && { chartOf: chartScopeOf(claim) }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...messageLine(core, claim),
  };
}

type MessageLine = Pick<ClaimLine, 'subject' | 'direction' | 'sentOn'>;

function messageLine({ now, env }: OpenCore, claim: Claim): MessageLine {
  const { kind, email, subject: line, fromEmail } = claim;
  if (kind !== 'mail') return {};
  const sentAt = sentAtOf(claim.sentAt, now);
  const known = email !== undefined && fromEmail !== undefined;
  return {
    ...(line !== undefined && { subject: line }),
    ...(sentAt !== undefined && { sentOn: todayIn(sentAt, env.settings.zone) }),
    ...(known && { direction: sameAddress(email, fromEmail) ? 'in' : 'out' }),
  };
}

/** Where nobody is on screen, who may be called now. Too many to be read here are counted as the badge counts them. */
async function dueNow(
  context: CoreContext,
  core: OpenCore,
  view: SubjectView,
): Promise<Partial<Pick<SubjectView, 'due' | 'dueTotal'>>> {
  if (view.identity !== 'nobody' && view.identity !== 'off') return {};
  const answer = await today(context, { limit: dueRead });
  if (!answer.ok) return {};
  const now = [...answer.value.overdue, ...answer.value.due];
  const counted = answer.value.more === null ? 0 : await core.store.countDue(core.now);
  return { due: now.slice(0, dueShown), dueTotal: Math.max(now.length, counted) };
}
