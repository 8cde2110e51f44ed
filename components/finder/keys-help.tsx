import '@/lib/i18n/keys-english';
import './finder.css';
import { useText } from '@/components/hooks/use-text';
import { Dialog } from '@/components/ui/dialog';
import { type KeyPart, keyParts, type Surface } from './keys-lines';

/** Every key of this surface, in one place. */
export function KeysHelp(props: { surface: Surface; onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('keys.title')} onClose={props.onClose} wide={props.surface !== 'popup'}>
      <div class="keys-help">
        {keyParts[props.surface].map((part) => (
          <Part key={part.title} {...part} />
        ))}
      </div>
      <p class="small muted">{t('keys.note')}</p>
    </Dialog>
  );
}

function Part({ title, lines }: KeyPart) {
  const { t } = useText();
  return (
    <section>
      <h3>{t(title)}</h3>
      <dl>
        {lines.map(([caps, what]) => (
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
