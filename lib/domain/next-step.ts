import { applyContact } from './changes/apply-contact';
import { Sheet } from './changes/sheet';
import { stepsMissing } from './changes/steps-missing';
import type { Id } from './records/base';
import type { ContactEntry } from './records/command';
import type { Dossier, RuleEnv } from './records/dossier';

/**
 * The open plans that would have no next step if this contact were saved: each asks for a date, a booking or a reason
 * to close. One of each set of alternates. An entry that cannot be saved as it stands lacks none; saving says why.
 */
export function plansWithoutStep(entry: ContactEntry, dossier: Dossier, env: RuleEnv): Id[] {
  const sheet = new Sheet([dossier]);
  const applied = applyContact(sheet, entry, env, { newId: tryIds(), byId: '', now: env.now });
  return 'contact' in applied ? stepsMissing(sheet, applied.planIds, env) : [];
}

function tryIds(): () => Id {
  let made = 0;
  return () => `try-${++made}`;
}
