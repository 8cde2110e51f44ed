import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Id } from '@/lib/domain/records/base';
import { type Client, useClient } from './client';
import { joinDrafts } from './keep-drafts';

export type DraftState = 'none' | 'kept' | 'failed';
type Surface = 'sidebar' | 'popup' | 'desk';

export interface DraftPlace {
  patientId: Id;
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
  /** The text was discarded: so is its draft. */
  drop(): Promise<void>;
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
  useEffect(() => {
    if (body === null) return;
    const pause = setTimeout(() => void keeper.flush(), typingPause);
    return () => clearTimeout(pause);
  }, [keeper, body]);
  useEffect(() => joinDrafts(() => keeper.flush()), [keeper]);
  // The subject changed under the panel: what was typed must not be lost with it.
  useEffect(() => () => void keeper.flush(), [keeper]);
  return useMemo(
    () => ({
      state,
      keepNow: (body) => {
        if (body !== undefined) keeper.body = body;
        return keeper.flush();
      },
      settle: () => keeper.settle(),
      resume: () => keeper.resume(),
      drop: () => keeper.drop(),
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
  private running: Promise<boolean> | null = null;

  private readonly client: Client;
  private readonly place: DraftPlace;
  private readonly tell: (state: DraftState) => void;

  constructor(client: Client, place: DraftPlace, tell: (state: DraftState) => void) {
    this.client = client;
    this.place = place;
    this.tell = tell;
  }

  flush(): Promise<boolean> {
    if (this.running) return this.running.then(() => this.flush());
    const { body } = this;
    if (body === null || body === this.sent) return Promise.resolve(true);
    if (this.paused) return Promise.resolve(false);
    this.running = this.send(body).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async send(body: string): Promise<boolean> {
    const answer = await this.client.send('keepDraft', { ...this.place, body }).catch(() => null);
    if (!answer?.ok) {
      this.tell('failed');
      return false;
    }
    this.sent = body;
    this.draftId = answer.value.draftId;
    this.tell('kept');
    return true;
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
    const id = await this.settle();
    this.forget();
    if (id) await this.client.send('dropDraft', { draftId: id }).catch(() => null);
  }

  /** The next text is a new draft. */
  forget(): void {
    this.draftId = null;
    this.sent = null;
    this.paused = false;
    this.tell('none');
  }
}
