import type { Page } from '@playwright/test';

/** The rows of one table as they lie on the disk, read by a page of ours without any key. */
export async function rawRows(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const [known] = await indexedDB.databases();
    if (!known?.name) throw new Error('no database');
    const db = await settled(indexedDB.open(known.name));
    const rows = await settled(db.transaction(name).objectStore(name).getAll());
    db.close();
    return rows as Record<string, unknown>[];

    function settled<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  }, table);
}

/** What a newer version of CaseCue would leave behind. */
export async function raiseSchema(page: Page, version: number): Promise<void> {
  await page.evaluate(async (number) => {
    const [known] = await indexedDB.databases();
    const request = indexedDB.open(known?.name ?? '', number);
    await new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
  }, version);
}
