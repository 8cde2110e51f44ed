/** What a notification is about. The words are chosen by the background; none names a patient. */
export type NoticeKind = 'due-one' | 'due-many' | 'missed' | 'clock-ahead' | 'test';

export type NoticeButton = 'done' | 'snooze' | 'clock-right';

export interface Notice {
  /** The same id shown twice is one notification on screen. */
  id: string;
  kind: NoticeKind;
  /** Calls due or missed, or days of a clock jump. */
  n: number;
  /** Two letters, only where the user asked for them and the vault is open. */
  initials?: string;
  buttons: NoticeButton[];
}

/** The system's notifications. `show` resolves when the system has taken it, and throws when it refused. */
export interface NoticeDoor {
  show(notice: Notice): Promise<void>;
  clear(id: string): Promise<void>;
  /** Ids of ours that are still on screen or in the tray. */
  onScreen(): Promise<string[]>;
}
