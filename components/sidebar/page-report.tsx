import '@/lib/i18n/whole-english';
import { ClipboardCopy } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { copyText } from '@/components/compose/copy-text';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import { usePanel } from './panel-context';

/** How the page is built, with every text masked: looked at first, then copied with one button. */
export function PageReport() {
  const { t } = useText();
  const { tabId } = usePanel();
  const asked = useCommand('structure');
  const [report, setReport] = useState<string | null>(null);
  const look = async () => {
    const answer = await asked.run(tabId === undefined ? {} : { tabId });
    if (answer.ok) setReport(answer.value.report);
  };
  return (
    <>
      <Button icon={ClipboardCopy} busy={asked.busy} onClick={() => void look()}>
        {t('recipe.report.open')}
      </Button>
      <Refused refusal={asked.refusal} />
      {report !== null && <ReportDialog report={report} onClose={() => setReport(null)} />}
    </>
  );
}

function ReportDialog(props: { report: string; onClose: () => void }) {
  const { t } = useText();
  const toast = useToast();
  const noted = useCommand('structureCopied');
  const text = useRef<HTMLPreElement>(null);
  const [failed, setFailed] = useState(false);
  // Copied inside the click itself: later the browser would not do it.
  const copy = () => {
    if (!copyText(props.report, text.current?.parentElement ?? document.body)) return setFailed(true);
    void noted.run({});
    toast.say(t('recipe.report.copied'));
    props.onClose();
  };
  return (
    <Dialog
      title={t('recipe.report.title')}
      wide
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" icon={ClipboardCopy} onClick={copy}>
            {t('recipe.report.copy')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p class="small muted">{t('recipe.report.why')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre class="page-report" tabIndex={0} ref={text}>
        {props.report}
      </pre>
      {failed && (
        <Notice kind="danger" live>
          {t('recipe.report.notCopied')}
        </Notice>
      )}
    </Dialog>
  );
}
