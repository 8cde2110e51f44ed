import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Saved } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { type Client, useClient } from './client';
import { joinDrafts, type Keeping } from './keep-drafts';

export type DraftState = 'none' | 'kept' | 'failed';
type Surface = 'sidebar' | 'popup' | 'desk';

export interface DraftPlace {
  /** Null: of somebody who is not in the records yet. */
  patientId: Id | null;
  surface: Surface;
  field: string;
}

export interface KeptDraft {
  state: DraftState;
  /** Keeps what is typed now, if anything; false when it could not be kept. `body`: what was not to be kept until now. */
  keepNow(body?: string): Promise<boolean>;
  /** Before saving: waits for what is under way, so that nothing is kept after the save; answers the draft's id. */
  settle(): Promise<Id | null>;
  /** After a failed save: what is typed is kept again. */
  resume(): void;
  /** The text has arrived elsewhere: its draft goes. */
  drop(): Promise<void>;
  /** The text was discarded: so is its draft, kept to the last word before, so that it can come back. */
  discard(): Promise<Answer<Saved | null>>;
  /** After a save: the next text is a new draft. */
  forget(): void;
}

/** Typing has stopped when nothing came for this long; no event says so. */
const typingPause = 800;

/** Keeps half-typed text encrypted in the core: when typing pauses, and before the page is left, hidden or frozen. */
export function useDraft(place: DraftPlace, body: string | null, knownId: Id | null): KeptDraft {
  const client = useClient();
  const [state, setState] = useState<DraftState>('none');
  const keeper = useMemo(
    () => new Keeper(client, place, setState),
    [client, place.patientId, place.surface, place.field],
  );
  keeper.body = body;
  useEffect(() => {
    if (knownId) keeper.draftId ??= knownId;
  }, [keeper, knownId]);
  useLeaving(useCallback(() => void keeper.flush(), [keeper]));
  // Before the next message: a close that comes right behind the last key must find this page listening.
  useLayoutEffect(() => keeper.joinWhileUnsaved(), [keeper, body]);
  useEffect(() => {
    if (body === null) return;
    const pause = setTimeout(() => void keeper.flush(), typingPause);
    return () => clearTimeout(pause);
  }, [keeper, body]);
  useEffect(() => joinDrafts(() => keeper.flush()), [keeper]);
  // The subject changed under the panel: what was typed must not be lost with it.
  useEffect(() => () => void keeper.flush().finally(() => keeper.leave()), [keeper]);
  return useMemo(
    () => ({
      state,
      keepNow: async (body) => {
        if (body !== undefined) keeper.body = body;
        return (await keeper.flush()) !== 'failed';
      },
      settle: () => keeper.settle(),
      resume: () => keeper.resume(),
      drop: () => keeper.drop(),
      discard: () => keeper.discard(),
      forget: () => keeper.forget(),
    }),
    [keeper, state],
  );
}

function useLeaving(flush: () => void): void {
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const leave = () => latest.current();
    const whenHidden = () => document.visibilityState === 'hidden' && leave();
    addEventListener('pagehide', leave);
    addEventListener('blur', leave);
    document.addEventListener('focusout', leave);
    document.addEventListener('freeze', leave);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('blur', leave);
      document.removeEventListener('focusout', leave);
      document.removeEventListener('freeze', leave);
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, []);
}

/** One message at a time; what was typed meanwhile goes out with the next. */
class Keeper {
  body: string | null = null;
  draftId: Id | null = null;
  private sent: string | null = null;
  private paused = false;
  private running: Promise<Keeping> | null = null;
  private stopClosing: (() => void) | null = null;

  private readonly client: Client;
  private readonly place: DraftPlace;
  private readonly tell: (state: DraftState) => void;

  constructor(client: Client, place: DraftPlace, tell: (state: DraftState) => void) {
    this.client = client;
    this.place = place;
    this.tell = tell;
  }

  flush(): Promise<Keeping> {
    if (this.running) return this.running.then(() => this.flush());
    const { body } = this;
    if (body === null) return Promise.resolve('nothing');
    if (body === this.sent) return Promise.resolve('kept');
    return this.paused ? Promise.resolve('failed') : this.begin(body);
  }

  private begin(body: string): Promise<Keeping> {
    this.running = this.send(body).finally(() => {
      this.running = null;
      this.joinWhileUnsaved();
    });
    return this.running;
  }

  /** A close waits for pages that listen: only while there is something that it would lose. */
  joinWhileUnsaved(): void {
    if (this.body === null || this.body === this.sent) this.leave();
    else this.stopClosing ??= this.client.onClosing(() => this.keepForClosing());
  }

  leave(): void {
    this.stopClosing?.();
    this.stopClosing = null;
  }

  private async keepForClosing(): Promise<boolean> {
    const kept = await this.flush();
    this.joinWhileUnsaved();
    return kept !== 'failed';
  }

  private async send(body: string): Promise<Keeping> {
    const answer = await this.client.send('keepDraft', { ...this.place, body }).catch(() => null);
    if (!answer?.ok) {
      this.tell('failed');
      return 'failed';
    }
    this.sent = body;
    this.draftId = answer.value.draftId;
    this.tell('kept');
    return 'kept';
  }

  async settle(): Promise<Id | null> {
    this.paused = true;
    await this.running;
    return this.draftId;
  }

  resume(): void {
    this.paused = false;
    void this.flush();
  }

  async drop(): Promise<void> {
    this.body = null;
    await this.take({ arrived: true });
  }

  async discard(): Promise<Answer<Saved | null>> {
    const { body } = this;
    this.body = null;
    await this.running;
    if (body !== null && body !== this.sent) await this.begin(body);
    return this.take({});
  }

  private async take(how: { arrived?: boolean }): Promise<Answer<Saved | null>> {
    const draftId = await this.settle();
    this.forget();
    if (!draftId) return { ok: true, seq: 0, value: null };
    return this.client
      .send('dropDraft', { draftId, ...how })
      .catch((): Answer<Saved | null> => ({ ok: false, error: 'unexpected' }));
  }

  /** The next text is a new draft. */
  forget(): void {
    this.draftId = null;
    this.sent = null;
    this.paused = false;
    this.joinWhileUnsaved();
    this.tell('none');
  }
}
