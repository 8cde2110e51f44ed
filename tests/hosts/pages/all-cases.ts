import { bahmniCases } from './bahmni';
import { carestackCases } from './carestack';
import { curveCases } from './curve';
import { dentallyCases } from './dentally';
import { denticonCases } from './denticon';
import { dentrixAscendCases } from './dentrix-ascend';
import { frappeCases } from './frappe';
import { gmailCases } from './gmail';
import { guessCases } from './guess';
import { guessMailCases } from './guess-mail';
import { medplumCases } from './medplum';
import { nextcloudCases } from './nextcloud';
import { odooCases } from './odoo';
import { openemrCases } from './openemr';
import { openmrsCases } from './openmrs';
import { oryxCases } from './oryx';
import { oscarCases } from './oscar';
import { outlookCases } from './outlook';
import type { PageCase } from './page-case';
import { rainloopCases } from './rainloop';
import { roundcubeCases } from './roundcube';
import { snappymailCases } from './snappymail';
import { tab32Cases } from './tab32';
import { yahooCases } from './yahoo';
import { zimbraCases } from './zimbra';

/** Every host's pages; a test notices a recipe without any. */
export const allCases: Record<string, PageCase[]> = {
  bahmni: bahmniCases,
  carestack: carestackCases,
  curve: curveCases,
  dentally: dentallyCases,
  denticon: denticonCases,
  'dentrix-ascend': dentrixAscendCases,
  frappe: frappeCases,
  gmail: gmailCases,
  guess: guessCases,
  'guess-mail': guessMailCases,
  medplum: medplumCases,
  nextcloud: nextcloudCases,
  odoo: odooCases,
  openemr: openemrCases,
  openmrs: openmrsCases,
  oryx: oryxCases,
  oscar: oscarCases,
  outlook: outlookCases,
  rainloop: rainloopCases,
  roundcube: roundcubeCases,
  snappymail: snappymailCases,
  tab32: tab32Cases,
  yahoo: yahooCases,
  zimbra: zimbraCases,
};
