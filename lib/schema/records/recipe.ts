import type { FieldName } from '@/lib/domain/records/claim';
import type { Condition, Recipe, Source, Transform, View } from '@/lib/domain/records/recipe';
import type { RecipeProblemCode } from '@/lib/domain/sites/recipe-problems';
import { textsByName } from '../texts';
import { z } from '../zod';
import { attributeProblem, selectorProblem } from './selector';

/** Everything is counted, so that no recipe can hold a page up. */
const most = { views: 8, sources: 6, labels: 40, conditions: 8, groups: 6, transforms: 6, stars: 6, hosts: 4 };

const fieldNames = {
  fullName: true,
  firstName: true,
  lastName: true,
  bornOn: true,
  chart: true,
  phone: true,
  email: true,
  displayName: true,
  ownEmail: true,
  bulk: true,
  subject: true,
  fromEmail: true,
  sentAt: true,
} satisfies Record<FieldName, true>;

const transformNames = {
  squash: true,
  'without-mailto': true,
  address: true,
  'address-name': true,
  'iso-date': true,
  'date-mdy': true,
  'date-dmy': true,
  'date-ymd': true,
  'date-words': true,
  phone: true,
  'after-colon': true,
  'before-bracket': true,
  'in-brackets': true,
  'addressed-name': true,
  'after-slash': true,
  exact: true,
  'as-list': true,
} satisfies Record<Exclude<Transform, `param:${string}`>, true>;

/** What a check says is wrong is the problem's code; zod's own words are not shown. */
function checked<T extends string>(problem: (text: string) => RecipeProblemCode | undefined) {
  return z.string().check((context) => {
    const code = problem(context.value);
    if (code) context.issues.push({ code: 'custom', message: code, input: context.value });
  }) as unknown as z.ZodMiniType<T>;
}

const words = (longest: number) =>
  checked<string>((text) => (text.trim() === '' || text.length > longest ? 'wrong-value' : undefined));
const upTo = <T extends z.ZodMiniType>(of: T, count: number) =>
  z.array(of).check(z.maxLength(count, { error: 'too-many' satisfies RecipeProblemCode }));
const globProblem = (text: string): RecipeProblemCode | undefined => {
  if (text.length > 200) return 'wrong-value';
  return text.split('*').length - 1 > most.stars ? 'heavy-selector' : undefined;
};
const glob = checked<string>(globProblem);
const selector = checked<string>(selectorProblem);
const attribute = checked<string>(attributeProblem);
const transform = checked<Transform>((text) =>
  Object.hasOwn(transformNames, text) || /^param:[\w.-]{1,40}$/.test(text) ? undefined : 'unknown-transform',
);
export const fieldNameSchema = checked<FieldName>((text) =>
  Object.hasOwn(fieldNames, text) ? undefined : 'wrong-value',
);
const optional = z.exactOptional;
const groups = upTo(upTo(fieldNameSchema, 6), most.groups);

const sourceSchema = z
  .strictObject({
    select: optional(selector),
    label: optional(upTo(words(60), most.labels)),
    inside: optional(upTo(selector, most.hosts)),
    not: optional(selector),
    attribute: optional(attribute),
    property: optional(z.literal('value')),
    pick: optional(z.literal('last')),
    notOwn: optional(attribute),
    transforms: optional(upTo(transform, most.transforms)),
  } satisfies Record<keyof Source, z.ZodMiniType>)
  .check(z.refine((source) => (source.select === undefined) !== (source.label === undefined), { error: 'missing' }));

const conditionSchema = z.strictObject({
  path: optional(glob),
  query: optional(textsByName(most.conditions, 60, globProblem)),
  hash: optional(glob),
  has: optional(upTo(selector, most.conditions)),
  hasNot: optional(upTo(selector, most.conditions)),
} satisfies Record<keyof Condition, z.ZodMiniType>);

const sources = upTo(sourceSchema, most.sources);

const viewSchema = z.strictObject({
  id: checked<string>((text) => (/^[\w-]{1,40}$/.test(text) ? undefined : 'wrong-value')),
  frame: optional(words(80)),
  when: conditionSchema,
  scope: selector,
  fields: z.strictObject(
    Object.fromEntries(Object.keys(fieldNames).map((name) => [name, optional(sources)])) as {
      [K in FieldName]: z.ZodMiniExactOptional<typeof sources>;
    },
  ),
  require: groups,
} satisfies Record<keyof View, z.ZodMiniType>);

/** A recipe from a file or from teaching. No key besides these, nothing as code, everything within bounds. */
export const outsideRecipeSchema = z.strictObject({
  id: checked<string>((text) => (/^taught-[\w-]{1,60}$/.test(text) ? undefined : 'wrong-value')),
  version: z.number().check(z.int(), z.minimum(1), z.maximum(100_000)),
  name: words(80),
  kind: z.enum(['practice', 'mail']),
  trust: z.literal('taught'),
  verifiedOn: optional(words(40)),
  hosts: optional(upTo(words(120), most.conditions)),
  detect: upTo(conditionSchema, most.conditions).check(z.minLength(1, { error: 'missing' })),
  views: upTo(viewSchema, most.views).check(z.minLength(1, { error: 'missing' })),
  expect: optional(upTo(conditionSchema, most.conditions)),
  together: optional(groups),
} satisfies Record<keyof Recipe, z.ZodMiniType>);
