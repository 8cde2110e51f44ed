import '@/lib/i18n/whole-english';
import { Download, Printer } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';

/** The recovery code on screen, on paper and as a file. */
export function RecoverySheet(props: { code: string; practice: string }) {
  const { t, format } = useText();
  const day = format.dayOfYear(Temporal.Now.plainDateISO().toString());
  const lines = [
    t('firstRun.sheetTitle'),
    ...(props.practice ? [t('firstRun.sheetPractice', { practice: props.practice })] : []),
    t('firstRun.sheetMade', { day }),
    props.code,
    t('firstRun.sheetHow'),
  ];
  return (
    <div class="field full">
      <span class="label">{t('firstRun.code')}</span>
      <div class="rec">
        <p class="code">
          {props.code.split('-').map((group, place) => (
            <span key={place}>{group}</span>
          ))}
        </p>
        <Button icon={Printer} onClick={() => print()}>
          {t('firstRun.print')}
        </Button>
        <Button icon={Download} onClick={() => saveAsFile(lines.join('\n\n'))}>
          {t('firstRun.saveFile')}
        </Button>
      </div>
      <p class="small muted">{t('firstRun.codeWhy')}</p>
      <Paper lines={lines} code={props.code} />
    </div>
  );
}

/** Only printers see it. */
function Paper(props: { lines: string[]; code: string }) {
  return (
    <div class="paper" aria-hidden="true">
      {props.lines.map((line) => (
        <p key={line} class={line === props.code ? 'paper-code' : undefined}>
          {line}
        </p>
      ))}
    </div>
  );
}

function saveAsFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'casecue-recovery-code.txt';
  link.click();
  URL.revokeObjectURL(address);
}
