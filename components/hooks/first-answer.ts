/** An answer that came before the screen was there to ask. */
export interface FirstAnswer<T> {
  view: T;
  /** False once the core has said that something changed since. */
  isFresh(): boolean;
}
