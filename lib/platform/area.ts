/** One of the browser's small key-value stores, or a map in tests. Values are JSON. */
export interface Area {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}
