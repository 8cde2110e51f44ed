import type { Recipe } from '@/lib/domain/records/recipe';
import { bahmni } from './recipes/bahmni';
import { carestack } from './recipes/carestack';
import { curve } from './recipes/curve';
import { dentally } from './recipes/dentally';
import { denticon } from './recipes/denticon';
import { dentrixAscend } from './recipes/dentrix-ascend';
import { frappe } from './recipes/frappe';
import { gmail } from './recipes/gmail';
import { guess } from './recipes/guess';
import { guessMail } from './recipes/guess-mail';
import { medplum } from './recipes/medplum';
import { nextcloud } from './recipes/nextcloud';
import { odoo } from './recipes/odoo';
import { openemr } from './recipes/openemr';
import { openmrs } from './recipes/openmrs';
import { oryx } from './recipes/oryx';
import { oscar } from './recipes/oscar';
import { outlook } from './recipes/outlook';
import { rainloop } from './recipes/rainloop';
import { roundcube } from './recipes/roundcube';
import { snappymail } from './recipes/snappymail';
import { tab32 } from './recipes/tab32';
import { yahoo } from './recipes/yahoo';
import { zimbra } from './recipes/zimbra';

/** Systems whose pages are known, seen running or read in public sources. */
const known: Recipe[] = [
  bahmni,
  frappe,
  gmail,
  medplum,
  nextcloud,
  odoo,
  openemr,
  openmrs,
  oscar,
  outlook,
  rainloop,
  roundcube,
  snappymail,
  yahoo,
  zimbra,
];

/** Systems of which only addresses are known: they lead into teaching. */
const hinted: Recipe[] = [carestack, curve, dentally, denticon, dentrixAscend, oryx, tab32];

/** Every bundled recipe. A test holds the ids to the file names and each to its pages. A mail's header is looked for first. */
export const recipes: readonly Recipe[] = [...known, ...hinted, guessMail, guess];
