import { useRef } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';

const narrowest = 280;
const widest = 640;
/** The frame follows the pointer in steps: each is written down for the site. */
const step = 20;

/** The edge towards the page: dragged, or moved with the arrows once it has the focus. */
export function PanelEdge(props: { width: number; onWidth: (width: number) => void }) {
  const { t } = useText();
  const { width, onWidth } = props;
  const grip = useRef<{ screenX: number; width: number } | null>(null);
  const to = (wished: number) => {
    const next = Math.min(widest, Math.max(narrowest, Math.round(wished / step) * step));
    if (next !== width) onWidth(next);
  };
  // The frame itself moves under the pointer, so only the screen's own measure holds.
  const take = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { screenX: event.screenX, width };
  };
  const drag = (event: PointerEvent) => {
    const held = grip.current;
    if (held) to(held.width + held.screenX - event.screenX);
  };
  const drop = () => {
    grip.current = null;
  };
  const key = (event: KeyboardEvent) => {
    const ways: Record<string, number> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: widest,
      End: narrowest,
    };
    const wished = ways[event.key];
    if (wished === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    to(wished);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is no <hr>
    <div
      class="edge-grip"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('subject.resize')}
      title={t('subject.resize')}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={key}
    />
  );
}
