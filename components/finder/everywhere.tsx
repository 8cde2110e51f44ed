import { useEffect } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import { lazy } from '@/components/hooks/lazy';
import { useOpenDialog } from '@/components/hooks/open-dialogs';
import { useKeys } from '@/components/hooks/use-keys';
import type { Id } from '@/lib/domain/records/base';

const Palette = lazy(async () => (await import('./palette')).Palette);
const PatientDialog = lazy(async () => (await import('@/components/patient/patient-form')).PatientDialog);
const KeysHelp = lazy(async () => (await import('./keys-help')).KeysHelp);

/** What lies over the surface. */
export type Over = 'find' | 'add' | 'keys' | null;

/**
 * Find, new and all keys, wherever the vault is open. Stands first in its screen, so that a part below which has its
 * own field or form for a key goes before.
 */
export function Everywhere(props: {
  surface: 'popup' | 'sidebar';
  over: Over;
  onOver: (over: Over) => void;
  onPerson: (id: Id, name: string | null) => void;
  /** A place of its own for a new patient; absent: a dialog. */
  onAdd?: () => void;
}) {
  const { surface, over, onOver, onPerson } = props;
  const client = useClient();
  useOpenDialog(over !== null);
  useEffect(Palette.preload, []);
  const close = () => onOver(null);
  const find = () => {
    if (!document.querySelector('dialog[open]')) onOver('find');
  };
  const add = props.onAdd ?? (() => onOver('add'));
  const keys = () => onOver('keys');
  useKeys({ '/': find, 'ctrl+k': find, n: add, '?': keys });
  const made = (id: Id | null) => {
    close();
    if (id) onPerson(id, null);
  };
  const page = (route: string) => void client.send('open', { where: 'desk', route }).catch(() => undefined);
  return (
    <>
      {over === 'find' && (
        <Palette finds={{ person: ({ id, name }) => onPerson(id, name), page, add, keys }} onClose={close} />
      )}
      {over === 'add' && <PatientDialog claimKey={null} onClose={close} onCreated={made} />}
      {over === 'keys' && <KeysHelp surface={surface} onClose={close} />}
    </>
  );
}
