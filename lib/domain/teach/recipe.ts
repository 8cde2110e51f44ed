import type { PlainDate } from '../records/base';
import type { FieldName } from '../records/claim';
import type { Condition, Recipe, Source, View } from '../records/recipe';
import { looksGenerated } from './looks-generated';
import type { OwnData } from './own-data';
import { learnRoute } from './route';
import type { TaughtField, TaughtPick, TeachSession } from './session';
import { ownDataOfPicks, sourcesOf } from './sources';

const required: readonly TaughtField[] = ['fullName', 'firstName', 'lastName', 'chart', 'bornOn'];

/** The recipe that the picks make, or null where something of it could not be found again. */
export function recipeOf(session: TeachSession, id: string, today: PlainDate): Recipe | null {
  const picks = withEarlier(session);
  const own = ownDataOfPicks([...session.picks, ...(session.first ?? [])]);
  const groups = [...Map.groupBy(picks, ([newest]) => documentOf(newest)).values()];
  const views = groups.map((group, at) => viewOf(group, `taught-${at + 1}`, own, session, today));
  const all = views.flatMap(({ require }) => require[0] ?? []);
  if (required.some((name) => picks.some(([{ field }]) => field === name) && !all.includes(name))) return null;
  return {
    id,
    version: 1,
    name: new URL(session.origin).host,
    kind: 'practice',
    trust: 'taught',
    detect: distinct([...views.map(({ when }) => when), ...topsOf(session, views, own)]),
    views,
    expect: distinct(views.map(({ when }) => when)),
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
  const sources = group.map((picks): [FieldName, Source[]] => [
    picks[0].field,
    sourcesOf(picks, own, session.format, today),
  ]);
  const fields = Object.fromEntries(sources.filter(([, list]) => list.length > 0));
  const name = frame.top ? 'top' : looksGenerated(frame.name) ? undefined : frame.name;
  return {
    id,
    ...(name !== undefined && { frame: name }),
    when: learnRoute(
      group.flatMap((picks) => picks.map(({ pick }) => pick.route)),
      own,
    ),
    scope: 'body',
    fields,
    require: [required.filter((field) => Object.hasOwn(fields, field))],
  };
}

/** A page around its frames must speak too, or nobody inside it is believed. */
function topsOf({ tops }: TeachSession, views: readonly View[], own: OwnData): Condition[] {
  return views.some(({ frame }) => frame === 'top') || tops.length === 0 ? [] : [learnRoute(tops, own)];
}

function distinct(conditions: Condition[]): Condition[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}
