import '@/lib/i18n/whole-english';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { ImportSession } from './import-session';
import type { ImportState } from './import-state';
import type { ReportReader } from './report-reader';

export interface ImportControl {
  state: ImportState;
  readFile(file: File): void;
  readText(text: string): void;
  apply(): void;
  /** Stops what runs, or puts away what is shown. */
  leave(): void;
}

/** The import of this page: one at a time, given up when the page goes. */
export function useImport(reader: ReportReader): ImportControl {
  const client = useClient();
  const { t } = useText();
  const { today } = usePractice();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const session = useRef<ImportSession | null>(null);

  useEffect(() => () => session.current?.cancel(), []);

  const begin = useCallback(
    (name: string, source: Parameters<ReportReader>[0]) => {
      session.current?.cancel();
      session.current = new ImportSession(client, name, setState);
      session.current.read(reader, source, today);
    },
    [client, reader, today],
  );

  return {
    state,
    readFile: (file) => begin(file.name, { kind: 'file', file }),
    readText: (text) => begin(t('report.pasted'), { kind: 'text', text }),
    apply: () => void session.current?.apply(),
    leave: () => {
      if (state.kind === 'writing') return session.current?.stopSaving();
      session.current?.cancel();
      setState({ kind: 'idle' });
    },
  };
}
