import { todayIn } from '../due';
import type { Id, Zone } from '../records/base';
import type { Language } from '../records/practice';
import type { SamplePractice, SampleTools } from './sample-office';
import { samplePractice } from './sample-practice';

/** Everything that the throw-away vault of the sample is made of. */
export interface SampleVault {
  practiceName: string;
  zone: Zone;
  memberId: Id;
  memberName: string;
  language: Language;
  records: SamplePractice;
}

const seed = 20_417;
const practiceNames: Record<Language, string> = { en: 'Sample practice', es: 'Consultorio de muestra' };
const memberName = 'Rosa';

/** The sample as of now. Pages make it, so that the worker need not hold an office that is opened once. */
export function sampleVault(language: Language, zone: Zone, tools: Pick<SampleTools, 'newId' | 'now'>): SampleVault {
  const memberId = tools.newId();
  const records = samplePractice(seed, todayIn(tools.now, zone), zone, { ...tools, byId: memberId, language });
  return { practiceName: practiceNames[language], zone, memberId, memberName, language, records };
}
