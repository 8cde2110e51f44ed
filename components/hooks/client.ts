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
}

const changedListeners = new Set<(changed: Changed) => void>();
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
