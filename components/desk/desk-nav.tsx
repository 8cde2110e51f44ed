import { useLocation } from 'wouter-preact';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { BrandMark } from '@/components/session/brand-mark';
import { countToday } from '@/components/today/row-groups';
import { todayPage } from '@/components/today/use-today';
import { Icon } from '@/components/ui/icon';
import { deskPages, type PageName, pageOf } from './pages';

/** The desk's pages with what waits in each. */
export function DeskNav() {
  const { t, format } = useText();
  const [path] = useLocation();
  const here = pageOf(path);
  const counts = useCounts();
  return (
    <nav class="nav" aria-label={t('desk.nav')}>
      <p class="brand">
        <BrandMark size={18} />
        {t('common.appName')}
      </p>
      {deskPages.map(({ name, path: to, icon }) => {
        const count = counts[name];
        return (
          <a key={name} href={`#${to}`} aria-current={here?.name === name ? 'page' : undefined}>
            <Icon of={icon} /> <span>{t(`desk.${name}`)}</span>{' '}
            {count !== undefined && <span class="count">{format.number(count)}</span>}
          </a>
        );
      })}
    </nav>
  );
}

function useCounts(): Partial<Record<PageName, number>> {
  const today = useQuery('today', todayPage, ['today', 'patients', 'plans']);
  const board = useQuery('board', { perColumn: 1 }, ['plans', 'patients']);
  return {
    ...(today.kind === 'ready' && { today: countToday(today.value) }),
    ...(board.kind === 'ready' && { plans: board.value.openSum.count }),
  };
}
