import '@/lib/i18n/whole-english';
import { FileSpreadsheet, Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { FileField } from '@/components/ui/file-field';
import { Icon } from '@/components/ui/icon';
import { TextArea } from '@/components/ui/text-area';

/** Where a report comes in: dropped, chosen or pasted. */
export function ReportDrop(props: { over: boolean; onFile: (file: File) => void; onText: (text: string) => void }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const choose = () => input.current?.click();
  useKeys({ o: choose });
  return (
    <section class={props.over ? 'block report-drop over' : 'block report-drop'}>
      <div class="report-target">
        <Icon of={props.over ? FileSpreadsheet : Upload} size="l" />
        <p class="strong">{t(props.over ? 'report.dropNow' : 'report.drop')}</p>
        <Button kind="primary" kbd="O" onClick={choose}>
          {t('report.choose')}
        </Button>
        <FileField
          field={input}
          accept=".txt,.xls,.tsv,text/plain,text/tab-separated-values"
          label={t('report.choose')}
          onFile={props.onFile}
        />
        <p class="small muted">{t('report.how')}</p>
      </div>
      <div data-paste-rows>
        <TextArea label={t('report.paste')} hint={t('report.pasteHint')} value={typed} rows={1} onInput={setTyped} />
        {typed.trim() && <Button onClick={() => props.onText(typed)}>{t('report.readTyped')}</Button>}
      </div>
    </section>
  );
}
