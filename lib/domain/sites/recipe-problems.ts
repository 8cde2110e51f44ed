/** What may be wrong with a recipe from outside. */
export const recipeProblems = [
  'too-big',
  'not-a-recipe',
  'newer-format',
  'too-deep',
  'missing',
  'unknown-key',
  'wrong-value',
  'too-many',
  'unknown-transform',
  'bad-selector',
  'heavy-selector',
  'secret-field',
  'bad-attribute',
] as const;

export type RecipeProblemCode = (typeof recipeProblems)[number];
