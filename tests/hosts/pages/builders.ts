import type { PageParts } from '../host-page';
import { bahmniPage } from './bahmni';
import { frappePage } from './frappe';
import { gmailPage } from './gmail';
import { guessMailPage } from './guess-mail';
import { guessPage } from './guess-page';
import { medplumPage } from './medplum';
import { nextcloudPage } from './nextcloud';
import { odooPage } from './odoo';
import { openemrPage } from './openemr-page';
import { openmrsPage } from './openmrs';
import { oscarPage } from './oscar';
import { outlookPage } from './outlook';
import type { Message, Person } from './people';
import { rainloopPage } from './rainloop';
import { roundcubePage } from './roundcube-page';
import { snappymailPage } from './snappymail';
import { yahooPage } from './yahoo';
import { zimbraPage } from './zimbra';

/** A page of one person for every practice system whose pages are known. */
export const practicePages: Record<string, (person: Person) => PageParts> = {
  bahmni: bahmniPage,
  frappe: frappePage,
  guess: guessPage,
  medplum: medplumPage,
  odoo: odooPage,
  openemr: openemrPage,
  openmrs: openmrsPage,
  oscar: oscarPage,
};

/** A page of one message for every webmail whose pages are known. */
export const mailPages: Record<string, (message: Message) => PageParts> = {
  gmail: gmailPage,
  'guess-mail': guessMailPage,
  nextcloud: nextcloudPage,
  outlook: outlookPage,
  rainloop: rainloopPage,
  roundcube: roundcubePage,
  snappymail: snappymailPage,
  yahoo: yahooPage,
  zimbra: zimbraPage,
};
