import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer } from '@/lib/domain/answer';
import type { ImportProgress } from '@/lib/domain/views/report';
import { type Changed, type CoreProtocol, onMessage, sendMessage } from '@/lib/messages/protocol';

export type MessageName = keyof CoreProtocol;
export type DataOf<K extends MessageName> = Parameters<CoreProtocol[K]>[0];
export type AnswerOf<K extends MessageName> = Awaited<ReturnType<CoreProtocol[K]>>;
export type ValueOf<K extends MessageName> = AnswerOf<K> extends Answer<infer T> ? T : never;

/** How a screen reaches the core. Tests and the gallery hand in another one. */
export interface Client {
  send<K extends MessageName>(name: K, data: DataOf<K>): Promise<AnswerOf<K>>;
  onChanged(listener: (changed: Changed) => void): () => void;
  onImportProgress(listener: (progress: ImportProgress) => void): () => void;
  /** Before the vault is closed: keep what is typed, answer whether it was. Join only while there is something to keep. */
  onClosing(keep: Keep): () => void;
}

type Keep = () => Promise<boolean>;

const changedListeners = new Set<(changed: Changed) => void>();
const keepers = new Set<Keep>();
const progressListeners = new Set<(progress: ImportProgress) => void>();

/** The real one. One message listener per context, so listeners are fanned out here. */
export function coreClient(): Client {
  onMessage('changed', ({ data }) => {
    for (const listener of changedListeners) listener(data);
  });
  onMessage('importProgress', ({ data }) => {
    for (const listener of progressListeners) listener(data);
  });
  return {
    send: (name, data) => sendMessage(name, data as never) as Promise<never>,
    onChanged: (listener) => subscribe(changedListeners, listener),
    onImportProgress: (listener) => subscribe(progressListeners, listener),
    onClosing: joinClosing,
  };
}

/** A page that listens is waited for, so one without unsaved text does not. */
let stopListening: (() => void) | null = null;

function joinClosing(keep: Keep): () => void {
  keepers.add(keep);
  stopListening ??= onMessage('closing', async () => {
    const kept = await Promise.all([...keepers].map((one) => one()));
    return kept.every(Boolean);
  });
  return () => {
    keepers.delete(keep);
    if (keepers.size > 0) return;
    stopListening?.();
    stopListening = null;
  };
}

function subscribe<T>(listeners: Set<(value: T) => void>, listener: (value: T) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('no client: wrap the screen in ClientContext.Provider');
  return client;
}
