import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Ids } from '@/components/patient/who';
import { Kbd } from '@/components/ui/kbd';
import type { Id } from '@/lib/domain/records/base';
import type { CandidateLine } from '@/lib/domain/views/subject';

const compared = [
  ['chart', 'subject.differs.chart', 'subject.differs.whatChart'],
  ['name', 'subject.differs.name', 'subject.differs.whatName'],
  ['bornOn', 'subject.differs.bornOn', 'subject.differs.whatBornOn'],
  ['email', 'subject.differs.email', 'subject.differs.whatEmail'],
] as const;

/** People to choose from, by a key each, with what agrees with the page and what does not. */
export function CandidateList(props: { candidates: CandidateLine[]; compare: boolean; onPick: (id: Id) => void }) {
  const { candidates, onPick } = props;
  const keys = candidates.slice(0, 9).map(({ person }, index) => [String(index + 1), () => onPick(person.id)] as const);
  useKeys(Object.fromEntries(keys));
  return (
    <ul class="block people">
      {candidates.map((candidate, index) => (
        <li key={candidate.patientId}>
          <button type="button" class="pick" onClick={() => onPick(candidate.person.id)}>
            <span class="strong private">{candidate.person.name}</span>
            <span>
              <Ids person={candidate.person} />
              {props.compare && <Compared candidate={candidate} />}
            </span>
            {index < 9 && <Kbd>{index + 1}</Kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Compared(props: { candidate: CandidateLine }) {
  const { t } = useText();
  const { candidate } = props;
  const differs = compared.filter(([key]) => candidate[key] === 'differs').map(([, words]) => t(words));
  const agrees = compared.filter(([key]) => candidate[key] === 'agrees').map(([, , what]) => t(what));
  return (
    <span class="small compared">
      {agrees.length > 0 && <span>{t('subject.differs.agrees', { what: agrees.join(', ') })}</span>}
      {differs.map((words) => (
        <b key={words} class="warn">
          {words}
        </b>
      ))}
    </span>
  );
}
