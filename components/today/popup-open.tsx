import { useEffect, useState } from 'preact/hooks';
import { Everywhere, type Over } from '@/components/finder/everywhere';
import { useClient } from '@/components/hooks/client';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Unread } from '@/components/ui/unread';
import type { CallRow } from '@/lib/domain/views/today';
import type { CallTarget } from './call-in-place';
import { PopupFoot } from './popup-foot';
import { PopupHome } from './popup-home';
import { PopupSub } from './popup-sub';
import { rowTitle } from './row-words';
import { useToday } from './use-today';

export type PopupPlace =
  | { at: 'home' }
  | { at: 'call'; target: CallTarget }
  | { at: 'adrift' }
  | { at: 'site' }
  | { at: 'add'; phone: string };

const CallInPlace = lazy(async () => (await import('./call-in-place')).CallInPlace);
const AdriftList = lazy(async () => (await import('./adrift-list')).AdriftList);
const SitePanel = lazy(async () => (await import('./site-panel')).SitePanel);
const AddPerson = lazy(async () => (await import('./add-person')).AddPerson);

/** Where in the popup we are. Everything but home has a way back. */
export function PopupOpen() {
  const text = useText();
  const { t } = text;
  const today = useToday();
  const [place, setPlace] = useState<PopupPlace>({ at: 'home' });
  const [over, setOver] = useState<Over>(null);
  // By the time a key is pressed the call panel is there.
  useEffect(() => CallInPlace.preload(), []);
  const home = () => setPlace({ at: 'home' });
  const call = (row: CallRow, outcome?: CallTarget['outcome']) =>
    setPlace({ at: 'call', target: targetOf(row, rowTitle(row, text), outcome) });
  const person = (patientId: string, title: string, outcome?: CallTarget['outcome']) =>
    setPlace({ at: 'call', target: { patientId, title, alsoIds: [], ...(outcome && { outcome }) } });

  return (
    <>
      <Everywhere
        surface="popup"
        over={over}
        onOver={setOver}
        onPerson={(id, name) => person(id, name ?? t('today.added'))}
        onAdd={() => setPlace((now) => (now.at === 'add' ? now : { at: 'add', phone: '' }))}
      />
      <PopupKeys onPlace={setPlace} />
      {place.at === 'home' && today.kind === 'loading' && <p class="gate muted">{t('common.loading')}</p>}
      {place.at === 'home' && today.kind === 'refused' && (
        <div class="pad">
          <h1>{t('desk.today')}</h1>
          <Unread of={today} />
        </div>
      )}
      {place.at === 'home' && today.kind === 'ready' && (
        <PopupHome view={today.value} paging={today} onPlace={setPlace} onCall={call} onPerson={person} />
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
      {place.at === 'home' && <PopupFoot onPlace={setPlace} onHelp={() => setOver('keys')} />}
    </>
  );
}

/** In every place of the popup. Stands before the places, so that their own keys go before these. */
function PopupKeys(props: { onPlace: (place: PopupPlace) => void }) {
  const client = useClient();
  useKeys({
    g: () => void client.send('open', { where: 'desk', route: '/' }).catch(() => undefined),
    u: () => props.onPlace({ at: 'site' }),
  });
  return null;
}

function targetOf(row: CallRow, title: string, outcome: CallTarget['outcome']): CallTarget {
  const alsoIds = row.people.map(({ id }) => id).filter((id) => id !== row.person.id);
  return { patientId: row.person.id, alsoIds, title, ...(outcome && { outcome }) };
}
