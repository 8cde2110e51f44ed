import type { Recipe } from '@/lib/domain/records/recipe';
import { fileFormat, fileVersion, longestFile } from '@/lib/domain/sites/recipe-file';
import { type RecipeProblemCode, recipeProblems } from '@/lib/domain/sites/recipe-problems';
import type { RecipeProblem } from '@/lib/domain/views/site';
import { outsideRecipeSchema } from './recipe';

export type ParsedRecipe = { ok: true; recipe: Recipe; host: string | null } | { ok: false; problems: RecipeProblem[] };

const deepest = 16;
const problemsShown = 5;
const prototypeKeys = ['__proto__', 'constructor', 'prototype'];

/** The only way in for a recipe from a file: what is not exactly a recipe within bounds is refused, and why. */
export function parseOutsideRecipe(text: string): ParsedRecipe {
  if (text.length > longestFile) return refused('too-big');
  if (depthOf(text) > deepest) return refused('too-deep');
  let file: unknown;
  try {
    file = JSON.parse(text, (key, value) => (prototypeKeys.includes(key) ? undefined : value));
  } catch {
    return refused('not-a-recipe');
  }
  if (!isObject(file) || file.format !== fileFormat || !isObject(file.recipe)) return refused('not-a-recipe');
  if (file.formatVersion !== fileVersion) return refused('newer-format', 'formatVersion');
  const parsed = checkRecipe(file.recipe, 'recipe');
  const host = typeof file.host === 'string' && file.host.length <= 253 ? file.host : null;
  return parsed.ok ? { ...parsed, host } : parsed;
}

/** The same checks for one that was just taught. */
export function checkRecipe(recipe: unknown, at = ''): ParsedRecipe {
  const parsed = outsideRecipeSchema.safeParse(recipe);
  if (parsed.success) return { ok: true, recipe: parsed.data as Recipe, host: null };
  const problems = parsed.error.issues.map((issue) => ({ code: codeOf(issue), at: placeOf(issue, at) }));
  return { ok: false, problems: problems.slice(0, problemsShown) };
}

interface Issue {
  code?: string | undefined;
  message: string;
  path: PropertyKey[];
  keys?: string[];
}

function codeOf({ code, message }: Issue): RecipeProblemCode {
  const known = recipeProblems.find((one) => one === message);
  if (known) return known;
  return code === 'unrecognized_keys' ? 'unknown-key' : 'wrong-value';
}

function placeOf({ path, keys = [] }: Issue, at: string): string {
  return [at, ...path.map(String), ...keys.slice(0, 1)].filter(Boolean).join('.').slice(0, 200);
}

function refused(code: RecipeProblemCode, at = ''): ParsedRecipe {
  return { ok: false, problems: [{ code, at }] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many brackets are open at once; counted before parsing, in one pass. */
function depthOf(text: string): number {
  let depth = 0;
  let deep = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '"') isText = !isText;
    else if (isText && sign === '\\') at++;
    else if (!isText && '[{'.includes(sign)) deep = Math.max(deep, ++depth);
    else if (!isText && ']}'.includes(sign)) depth--;
  }
  return deep;
}
