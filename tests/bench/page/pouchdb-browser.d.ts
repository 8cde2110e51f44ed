declare module 'pouchdb-browser' {
  interface Read<Doc> {
    rows: { doc?: Doc }[];
  }
  /** The little of PouchDB that the bench asks for. */
  export default class PouchDB<Doc> {
    constructor(name: string);
    bulkDocs(docs: Doc[]): Promise<unknown>;
    allDocs(q: { startkey: string; endkey: string; include_docs: true }): Promise<Read<Doc>>;
    destroy(): Promise<void>;
  }
}
