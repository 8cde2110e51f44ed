/** The number on the toolbar button. */
export interface BadgeDoor {
  /** 0 takes it away. */
  show(count: number): Promise<void>;
}
