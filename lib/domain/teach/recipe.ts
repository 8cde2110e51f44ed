import type { PlainDate } from '../records/base';
import type { FieldName } from '../records/claim';
import type { Condition, Recipe, Source, View } from '../records/recipe';
import { looksGenerated } from './looks-generated';
import { fieldOf, isMail, requiredFields } from './mail';
import { holdsOwnData, type OwnData } from './own-data';
import { ownMailbox, withoutOwn } from './own-mailbox';
import { learnRoute, loosened } from './route';
import type { TaughtField, TaughtPick, TeachSession } from './session';
import { ownDataOfPicks, sourcesOf } from './sources';

/** The recipe that the picks make, or null where something of it could not be found again. */
export function recipeOf(session: TeachSession, id: string, today: PlainDate): Recipe | null {
  const isMessage = isMail(session);
  const required = requiredFields(isMessage);
  const picks = isMessage ? besideAddress(withEarlier(session)) : withEarlier(session);
  const own = ownDataOfPicks([...session.picks, ...(session.first ?? [])]);
  const groups = [...Map.groupBy(picks, ([newest]) => documentOf(newest)).values()];
  const exact = groups.map((group) => routeIn(group, own));
  const views = groups.map((group, at) => viewOf(group, `taught-${at + 1}`, own, session, today));
  const all = views.flatMap(({ require }) => require[0] ?? []);
  if (required.some((name) => picks.some(([{ field }]) => field === name) && !all.includes(name))) return null;
  if (all.length === 0) return null;
  return {
    id,
    version: 1,
    name: new URL(session.origin).host,
    kind: isMessage ? 'mail' : 'practice',
    trust: 'taught',
    detect: distinct([...views.map(({ when }) => when), ...topsOf(session, views, own)]),
    views,
    // Other tabs of a chart may leave out whose it is: nobody is missed there.
    expect: distinct(exact),
    ...(views.length > 1 && { together: [all] }),
  };
}

type Picks = [TaughtPick, ...TaughtPick[]];

/** Each field with its pick of this patient first, then that of the one before. */
function withEarlier({ picks, first = [] }: TeachSession): Picks[] {
  const now = picks.map((pick): Picks => [pick, ...first.filter(({ field }) => field === pick.field)]);
  const only = first.filter(({ field }) => !picks.some((one) => one.field === field));
  return [...now, ...only.filter(({ field }) => !nameIsOtherwise(field, picks)).map((pick): Picks => [pick])];
}

/** The name as one text now and as two before, or the other way round. */
function nameIsOtherwise(field: TaughtField, picks: readonly TaughtPick[]): boolean {
  const whole = picks.some((one) => one.field === 'fullName');
  const halves = picks.some((one) => one.field === 'firstName' || one.field === 'lastName');
  return (whole && (field === 'firstName' || field === 'lastName')) || (halves && field === 'fullName');
}

/** In a message the name counts only where it stands in one document with the address. */
function besideAddress(all: Picks[]): Picks[] {
  const address = all.find(([{ field }]) => field === 'email');
  return all.filter(([one]) => address !== undefined && documentOf(one) === documentOf(address[0]));
}

function documentOf({ pick: { frame, route } }: TaughtPick): string {
  return frame.top ? 'top' : JSON.stringify([frame.name, frame.name === '' ? route.path : '']);
}

function viewOf(group: Picks[], id: string, own: OwnData, session: TeachSession, today: PlainDate): View {
  const [
    [
      {
        pick: { frame },
      },
    ],
  ] = group as [Picks];
  const isMessage = isMail(session);
  const sources = group.map((picks): [FieldName, Source[]] => [
    fieldOf(picks[0].field, isMessage),
    sourcesOf(picks, own, session, today),
  ]);
  const found: View['fields'] = Object.fromEntries(sources.filter(([, list]) => list.length > 0));
  const fields = isMessage ? withoutOwn(found, ownMailbox(group.flat(), own)) : found;
  const isLasting = !looksGenerated(frame.name) && !holdsOwnData(frame.name, own);
  const name = frame.top ? 'top' : isLasting ? frame.name : undefined;
  return {
    id,
    ...(name !== undefined && { frame: name }),
    when: loosened(routeIn(group, own)),
    scope: 'body',
    fields,
    require: [neededIn(fields, isMessage)],
  };
}

/** The address that the picks of one document have in common. */
function routeIn(group: Picks[], own: OwnData): Condition {
  return learnRoute(
    group.flatMap((picks) => picks.map(({ pick }) => pick.route)),
    own,
  );
}

/** An attribute stays true while a page folds its element away: beside one, the name that is shown is needed as well. */
function neededIn(fields: View['fields'], isMessage: boolean): FieldName[] {
  const isFolded = isMessage && fields.email?.some(({ attribute }) => attribute !== undefined);
  const needed: readonly FieldName[] = [...requiredFields(isMessage), ...(isFolded ? ['displayName' as const] : [])];
  return needed.filter((field) => Object.hasOwn(fields, field));
}

/** A page around its frames must speak too, or nobody inside it is believed. */
function topsOf({ tops }: TeachSession, views: readonly View[], own: OwnData): Condition[] {
  return views.some(({ frame }) => frame === 'top') || tops.length === 0 ? [] : [learnRoute(tops, own)];
}

function distinct(conditions: Condition[]): Condition[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}
