import type { QueryProtocol } from '@/lib/messages/queries';
import type { Handlers } from '@/lib/messages/receive';
import { noteViewed } from '@/lib/services/commands/note-viewed';
import type { CoreContext } from '@/lib/services/context';
import { importPeople } from '@/lib/services/import/import-people';
import { adrift } from '@/lib/services/queries/adrift';
import { board } from '@/lib/services/queries/board';
import { history } from '@/lib/services/queries/history';
import { importRuns } from '@/lib/services/queries/import-runs';
import { looseDrafts } from '@/lib/services/queries/loose-drafts';
import { patientCard } from '@/lib/services/queries/patient-card';
import { patients } from '@/lib/services/queries/patients';
import { plan } from '@/lib/services/queries/plan';
import { plans } from '@/lib/services/queries/plans';
import { referrers } from '@/lib/services/queries/referrers';
import { search } from '@/lib/services/queries/search';
import { sharedNumbers } from '@/lib/services/queries/shared-numbers';
import { today } from '@/lib/services/queries/today';
import { settings } from '@/lib/services/settings/settings';
import { sites } from '@/lib/services/subject/sites';
import { subject } from '@/lib/services/subject/subject';
import { serverOf } from './serve';

export function queryHandlers(core: CoreContext): Pick<Handlers, keyof QueryProtocol> {
  const serve = serverOf(core);
  return {
    today: serve(today),
    adrift: serve(adrift),
    patientCard: async (data) => {
      const answer = await patientCard(core, data);
      if (answer.ok) await noteViewed(core, data.patientId);
      return answer;
    },
    looseDrafts: serve(looseDrafts),
    history: serve(history),
    search: serve(search),
    patients: serve(patients),
    sharedNumbers: serve(sharedNumbers),
    board: serve(board),
    plans: serve(plans),
    plan: serve(plan),
    subject: async (data, sender) => {
      const answer = await subject(core, data, sender);
      if (answer.ok && answer.value.card) await noteViewed(core, answer.value.card.person.id);
      return answer;
    },
    settings: serve(settings),
    sites: serve(sites),
    importPeople: serve(importPeople),
    importRuns: serve(importRuns),
    referrers: serve(referrers),
  };
}
