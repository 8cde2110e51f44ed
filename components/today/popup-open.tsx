import { useEffect, useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import type { CallRow } from '@/lib/domain/views/today';
import { AdriftList } from './adrift-list';
import type { CallTarget } from './call-in-place';
import { KeysHelp } from './keys-help';
import { PopupFoot } from './popup-foot';
import { PopupHome } from './popup-home';
import { PopupSub } from './popup-sub';
import { rowTitle } from './row-words';
import { SitePanel } from './site-panel';

export type PopupPlace =
  | { at: 'home' }
  | { at: 'call'; target: CallTarget }
  | { at: 'adrift' }
  | { at: 'site' }
  | { at: 'add'; phone: string };

const CallInPlace = lazy(async () => (await import('./call-in-place')).CallInPlace);
const AddPerson = lazy(async () => (await import('./add-person')).AddPerson);

/** Where in the popup we are. Everything but home has a way back. */
export function PopupOpen() {
  const text = useText();
  const { t } = text;
  const today = useQuery('today', { limit: 100 }, ['today', 'patients', 'plans', 'drafts']);
  const [place, setPlace] = useState<PopupPlace>({ at: 'home' });
  const [help, setHelp] = useState(false);
  // By the time a key is pressed the call panel is there.
  useEffect(() => CallInPlace.preload(), []);
  const home = () => setPlace({ at: 'home' });
  const call = (row: CallRow, outcome?: CallTarget['outcome']) =>
    setPlace({ at: 'call', target: targetOf(row, rowTitle(row, text), outcome) });
  const person = (patientId: string, title: string, outcome?: CallTarget['outcome']) =>
    setPlace({ at: 'call', target: { patientId, title, alsoIds: [], ...(outcome && { outcome }) } });

  return (
    <>
      {place.at === 'home' && today.kind === 'loading' && <p class="gate muted">{t('common.loading')}</p>}
      {place.at === 'home' && today.kind === 'refused' && (
        <Notice kind="danger">{t(`error.${today.refusal.error}`)}</Notice>
      )}
      {place.at === 'home' && today.kind === 'ready' && (
        <PopupHome view={today.value} onPlace={setPlace} onCall={call} onPerson={person} onHelp={() => setHelp(true)} />
      )}
      {place.at === 'call' && (
        <PopupSub title={place.target.title} isPrivate patientId={place.target.patientId} onBack={home}>
          <CallInPlace target={place.target} surface="popup" onDone={home} onEscape={home} />
        </PopupSub>
      )}
      {place.at === 'adrift' && (
        <PopupSub title={t('today.adriftTitle')} onBack={home}>
          <AdriftList onOpen={person} />
        </PopupSub>
      )}
      {place.at === 'site' && (
        <PopupSub title={t('site.title')} onBack={home}>
          <SitePanel />
        </PopupSub>
      )}
      {place.at === 'add' && (
        <PopupSub title={t('today.add')} onBack={home}>
          <AddPerson
            phone={place.phone}
            onCreated={(id) =>
              id ? setPlace({ at: 'call', target: { patientId: id, title: t('today.added'), alsoIds: [] } }) : home()
            }
          />
        </PopupSub>
      )}
      {place.at === 'home' && <PopupFoot onPlace={setPlace} onHelp={() => setHelp(true)} />}
      {help && <KeysHelp surface="popup" onClose={() => setHelp(false)} />}
    </>
  );
}

function targetOf(row: CallRow, title: string, outcome: CallTarget['outcome']): CallTarget {
  const alsoIds = row.people.map(({ id }) => id).filter((id) => id !== row.person.id);
  return { patientId: row.person.id, alsoIds, title, ...(outcome && { outcome }) };
}
