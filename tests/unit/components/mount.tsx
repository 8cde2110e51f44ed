import { type ComponentChild, options, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Screen } from '@/components/session/screen';
import { loadLanguage } from '@/lib/i18n/translate';
import { type Canned, type FakeClient, fakeClient } from '../../gallery/fake-client';

export interface Mounted {
  client: FakeClient;
  root: HTMLElement;
  /** The one element with this role and accessible name. */
  find(role: string, name: string | RegExp): HTMLElement;
  /** All elements with this role and, if given, name. */
  all(role: string, name?: string | RegExp): HTMLElement[];
  text(): string;
  click(element: HTMLElement): Promise<void>;
  type(element: HTMLElement, text: string): Promise<void>;
  press(key: string, more?: KeyboardEventInit): Promise<void>;
  /** The core says that something changed. */
  change(topics: Parameters<FakeClient['change']>[0]): Promise<void>;
  sent(name: string): unknown[];
  unmount(): void;
}

// jsdom knows the element but not its methods.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute('open');
};

// A frame that is waited for after the last test would find no window any more.
options.requestAnimationFrame = (callback) => void setTimeout(callback);

const roots = new Set<HTMLElement>();

/** Mounts a screen over a core that answers what it is told to. */
export async function mount(screen: ComponentChild, canned: Canned): Promise<Mounted> {
  await loadLanguage('es');
  const client = fakeClient(canned);
  const root = document.createElement('div');
  document.body.append(root);
  roots.add(root);
  await act(() => render(<Screen client={client}>{screen}</Screen>, root));
  await settle();
  return mounted(client, root);
}

/** Takes every mounted screen away; for `afterEach`. */
export function unmountAll(): void {
  for (const root of roots) {
    render(null, root);
    root.remove();
  }
  roots.clear();
  document.documentElement.removeAttribute('class');
  delete document.documentElement.dataset.veiled;
}

const mostRounds = 8;

/** Lets answers and parts of the screen that are already on their way arrive, and what these ask for in turn. */
export async function settle(): Promise<void> {
  let before: string | undefined;
  for (let round = 0; round < mostRounds && before !== document.body.innerHTML; round++) {
    before = document.body.innerHTML;
    for (let turn = 0; turn < 6; turn++) await act(async () => undefined);
    await act(() => vi.dynamicImportSettled());
    await act(async () => undefined);
  }
}

function mounted(client: FakeClient, root: HTMLElement): Mounted {
  const all = (role: string, name?: string | RegExp) =>
    [...document.body.querySelectorAll<HTMLElement>(selectors[role] ?? `[role="${role}"]`)].filter(
      (element) =>
        !element.closest('[hidden], [aria-hidden="true"]') && (name === undefined || matches(nameOf(element), name)),
    );
  const acted = async (change: () => void) => {
    await act(async () => change());
    await settle();
  };
  return {
    client,
    root,
    all,
    find(role, name) {
      const [first, ...others] = all(role, name);
      if (!first || others.length > 0) {
        throw new Error(
          `${others.length + (first ? 1 : 0)} of ${role} ${name} in: ${all(role).map(nameOf).join(' | ')}`,
        );
      }
      return first;
    },
    text: () => root.textContent ?? '',
    click: (element) => acted(() => element.click()),
    type: (element, text) =>
      acted(() => {
        (element as HTMLInputElement).value = text;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (key, more = {}) =>
      acted(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      }),
    change: (topics) => acted(() => client.change(topics)),
    sent: (name) => client.sent.filter((one) => one.name === name).map(({ data }) => data),
    unmount: () => render(null, root),
  };
}

const selectors: Record<string, string> = {
  button: 'button, [role="button"], summary',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  textbox: 'input:not([type="checkbox"]), textarea',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select, [role="combobox"]',
  dialog: 'dialog[open]',
  listitem: 'li',
};

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** Enough of the accessible name for our own screens: label, labelled-by, words without hidden parts. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by) return document.getElementById(by)?.textContent?.trim() ?? '';
  const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
  if (labels?.[0]) return words(labels[0]);
  return words(element);
}

function words(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
