import { useText } from '@/components/hooks/use-text';
import { Dialog } from '@/components/ui/dialog';
import type { TextKey } from '@/lib/i18n/translate';

type Line = [caps: string[], what: TextKey];

const everywhere: Line[] = [
  [['/'], 'keys.find'],
  [['N'], 'keys.add'],
  [['Ctrl', 'Z'], 'keys.undo'],
  [['Alt', 'B'], 'keys.blur'],
  [['Alt', 'L'], 'keys.lock'],
  [['Esc'], 'keys.back'],
  [['?'], 'keys.help'],
];
const list: Line[] = [
  [['↑', '↓'], 'keys.move'],
  [['C'], 'keys.startCall'],
  [['1–6'], 'keys.log'],
  [['Enter'], 'keys.open'],
  [['S'], 'keys.snooze'],
  [['A'], 'keys.adrift'],
];
const call: Line[] = [
  [['1–6'], 'keys.log'],
  [['D'], 'keys.date'],
  [['B'], 'keys.booking'],
  [['X'], 'keys.close'],
  [['Enter'], 'keys.save'],
];
const popup: Line[] = [
  [['G'], 'keys.desk'],
  [['U'], 'keys.site'],
];
const desk: Line[] = [
  [['Ctrl', 'K'], 'keys.palette'],
  [['O'], 'keys.record'],
];

/** Every key of this surface, in one place. */
export function KeysHelp(props: { surface: 'popup' | 'desk'; onClose: () => void }) {
  const { t } = useText();
  const own = props.surface === 'popup' ? popup : desk;
  return (
    <Dialog title={t('keys.title')} onClose={props.onClose}>
      <div class="keys-help">
        <Part title="keys.everywhere" lines={everywhere} />
        <Part title="keys.list" lines={[...list, ...own]} />
        <Part title="keys.call" lines={call} />
      </div>
      <p class="small muted">{t('keys.note')}</p>
    </Dialog>
  );
}

function Part(props: { title: TextKey; lines: Line[] }) {
  const { t } = useText();
  return (
    <section>
      <h3>{t(props.title)}</h3>
      <dl>
        {props.lines.map(([caps, what]) => (
          <div key={what}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
