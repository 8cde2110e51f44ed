import '@/components/ui/theme.css';
import { render } from 'preact';
import { Screen } from '@/components/session/screen';
import type { SessionView } from '@/lib/domain/views/session';
import { fakeClient } from './fake-client';
import { now } from './fixtures/people';
import { screens } from './screens';

// The invented practice lives in one minute of one morning.
Date.now = () => now;

const wanted = new URLSearchParams(location.search);
const screen = screens[wanted.get('screen') ?? ''];
const root = document.getElementById('app');
if (root && screen) {
  const { session } = screen.canned;
  const base = session as SessionView;
  const language = wanted.get('lang') === 'es' ? 'es' : 'en';
  const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
  const view = { ...base, prefs: { ...base.prefs, language, theme } } satisfies SessionView;
  if (screen.route) location.hash = screen.route;
  const client = fakeClient({ ...screen.canned, session: view });
  render(<Screen client={client}>{screen.show()}</Screen>, root);
  Object.assign(window, {
    galleryNext: () => {
      client.answer(screen.next ?? {});
      client.change(['subject']);
    },
  });
} else if (root) {
  render(
    <ul>
      {Object.keys(screens).map((name) => (
        <li key={name}>
          <a href={`?screen=${name}`}>{name}</a>
        </li>
      ))}
    </ul>,
    root,
  );
}

/** What the pictures press; read by shots.ts. */
Object.assign(window, {
  galleryScreens: Object.entries(screens).map(([name, { keys, popup, only, ready }]) => ({
    name,
    keys,
    popup,
    only,
    ready,
  })),
});
