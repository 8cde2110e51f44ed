/** How well a host is known: seen running, read from public source, or only a hint. */
type RecipeTrust = 'verified' | 'public' | 'hint';

/** What the core knows of a bundled recipe; a test holds it to the recipes themselves. */
export interface KnownRecipe {
  kind: 'practice' | 'mail';
  trust: RecipeTrust;
}

export const knownRecipes: Readonly<Record<string, KnownRecipe>> = {
  openemr: { kind: 'practice', trust: 'public' },
  roundcube: { kind: 'mail', trust: 'verified' },
};
