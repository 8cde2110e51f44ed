import { Desk } from '@/components/desk/desk';
import { PermissionContext } from '@/components/sites/permission';
import type { RecipeProblem } from '@/lib/domain/views/site';
import { practice } from '../canned';
import type { Canned } from '../fake-client';
import { offer, offerAnywhere, recipeLines, sites } from '../fixtures/sites';
import type { GalleryScreen } from '../screens';

const permission = { ask: async () => true, giveBack: async () => true };

const page = (more: Canned = {}, keys: string[] = []): GalleryScreen => ({
  canned: { ...practice(), sites, recipes: { recipes: recipeLines }, ...more },
  show: () => (
    <PermissionContext.Provider value={permission}>
      <Desk />
    </PermissionContext.Provider>
  ),
  route: '/sites',
  keys,
});

const handedIn = (recipePreview: Canned['recipePreview'] & object, more: string[] = []) =>
  page({ recipePreview, recipeTake: { id: 'r-new' } }, ['paste:{}', ...more]);

const problems: RecipeProblem[] = [
  { code: 'secret-field', at: 'recipe.views.0.fields.phone.0.select' },
  { code: 'heavy-selector', at: 'recipe.views.0.scope' },
  { code: 'unknown-key', at: 'recipe.views.0.script' },
];

/** The list of sites, what the office taught, and a file that comes in. */
export const siteScreens: Record<string, GalleryScreen> = {
  'read-sites': page(),
  'read-sites-empty': page({ sites: { sites: [] }, recipes: { recipes: [] } }),
  'read-sites-failed': page({
    sites: { ok: false, error: 'unexpected' },
    recipes: { ok: false, error: 'unexpected' },
  }),
  'read-sites-name': page({}, ['click:section .site-row button[aria-label$=": charts.example"]:nth-of-type(3)']),
  'read-sites-closed': page({ openSite: { tabId: null } }, [
    'click:button[aria-label$=": officeweb.example"]:nth-of-type(2)',
  ]),
  'read-sites-off': page({ disableSite: null }, ['click:button[aria-label$=": officeweb.example"]:nth-of-type(1)']),
  'read-sites-take': handedIn({ offer }),
  'read-sites-take-elsewhere': handedIn({
    offer: { ...offerAnywhere, host: 'elsewhere.example', sites: [{ origin: 'https://charts.example' }] },
  }),
  'read-sites-take-nowhere': handedIn({ offer: { ...offer, host: null, sites: [] } }),
  'read-sites-refused': handedIn({ problems }),
  'read-sites-no-recipe': handedIn({ problems: [{ code: 'not-a-recipe', at: '' }] }),
};
