import type { Measured } from './page/main.ts';
import type { PageCost } from './page-cost.ts';
import type { SidebarTimes } from './sidebar.ts';

export interface Goal {
  name: string;
  value: number;
  goal: number;
  /** `most`: the value may be at most the goal. */
  kind: 'most' | 'least';
  unit: '×' | 'ms' | '%';
  reached: boolean;
}

/** The goals of the issue, taken at the largest size of the run. */
export function goalsOf(results: Measured[], sidebar: SidebarTimes, page: PageCost): Goal[] {
  const large = results.at(-1);
  if (!large) return [];
  const { today, search, unlock } = large;
  const goals = [
    most('today against raw IndexedDB', today.casecue.median / today.raw.median, 1.5, '×'),
    least('today against PouchDB', today.pouch.median / today.casecue.median, 4, '×'),
    most('search, 95 % of keystrokes', search.p95, 16, 'ms'),
    most('unlock beyond key derivation', unlock.unlock.median - unlock.derivation.median, 500, 'ms'),
    most('sidebar with data against an empty frame', sidebar.sidebar.median / sidebar.empty.median, 1.25, '×'),
    most('main thread of a busy page, above the page without us', page.added.median, 1, '%'),
    most('of that scripts', page.script.median, 1, '%'),
    most('worlds of ours in a page without permission', page.worldsWithout, 0, '×'),
  ];
  return [...goals, ...growthOf(results)];
}

/** How much slower each daily screen is in the largest practice than in the smallest. */
function growthOf(results: Measured[]): Goal[] {
  const [small, large] = [results[0], results.at(-1)];
  if (!small || !large || small === large) return [];
  return Object.entries(large.screens).flatMap(([name, spread]) => {
    const before = small.screens[name];
    return before ? [most(`${name}: large against small practice`, spread.median / before.median, 1.3, '×')] : [];
  });
}

function most(name: string, value: number, goal: number, unit: Goal['unit']): Goal {
  return { name, value, goal, kind: 'most', unit, reached: value <= goal };
}

function least(name: string, value: number, goal: number, unit: Goal['unit']): Goal {
  return { name, value, goal, kind: 'least', unit, reached: value >= goal };
}

/** Markdown for docs/BENCH.md. */
export function tableOf(results: Measured[], goals: Goal[], sidebar: SidebarTimes, page: PageCost): string {
  const sizes = results.map((one) => `${one.patients.toLocaleString('en')} patients`);
  const row = (name: string, of: (one: Measured) => string) => `| ${name} | ${results.map(of).join(' | ')} |`;
  const spread = ({ median, p95 }: { median: number; p95: number }) => `${ms(median)} (${ms(p95)})`;
  const screens = Object.keys(results[0]?.screens ?? {});
  const steps = [...new Set(results.flatMap((one) => Object.keys(one.import)))];
  return [
    '| goal | measured | wanted | |',
    '| --- | --- | --- | --- |',
    ...goals.map(goalRow),
    '',
    `| median (95 %), ms | ${sizes.join(' | ')} |`,
    `| --- |${' --- |'.repeat(results.length)}`,
    row('plans · rows stored', (one) => `${one.plans.toLocaleString('en')} · ${one.rows.toLocaleString('en')}`),
    row('filling through the commit door, s', (one) => (one.fillMs / 1000).toFixed(0)),
    row('households · records behind today', (one) => `${one.today.households} · ${one.today.records}`),
    row('today: CaseCue', (one) => spread(one.today.casecue)),
    row('the same after the worker was stopped', (one) => spread(one.today.cold)),
    row('of that reading the households', (one) => spread(one.today.reading)),
    row('today: raw IndexedDB, same rows decrypted', (one) => spread(one.today.raw)),
    row('raw IndexedDB, the households kept whole', (one) => spread(one.today.rawWhole)),
    row('today: PouchDB, same rows decrypted', (one) => spread(one.today.pouch)),
    ...screens.map((name) => row(`screen: ${name}`, (one) => spread(one.screens[name] ?? { median: 0, p95: 0 }))),
    row('search: a keystroke', (one) => spread(one.search)),
    row('search: the very first, with the directory', (one) => ms(one.search.firstMs)),
    row('unlock', (one) => spread(one.unlock.unlock)),
    row('unlock right after a large import', (one) => ms(one.unlock.afterImport)),
    row('of that key derivation', (one) => spread(one.unlock.derivation)),
    ...steps.map((name) => row(`import of 20,000 rows: ${name}`, (one) => ms(one.import[name]))),
    '',
    ...sidebarTable(sidebar),
    '',
    ...pageTable(page),
    '',
  ].join('\n');
}

function pageTable({ without, withUs, added, script, looking }: PageCost): string[] {
  const line = (words: string, { median, p95 }: PageCost['added']) =>
    `| ${words} | ${median.toFixed(2)} (${p95.toFixed(2)}) |`;
  return [
    '| main thread of a page with 1,000 mutations a second, its own time in % | median (95 %) |',
    '| --- | --- |',
    line('the page itself, without permission', without),
    line('the page with us', withUs),
    line('what we add', added),
    line('of that scripts', script),
    line('of that the search for what covers our frame', looking),
  ];
}

const sidebarRows: Record<keyof SidebarTimes, string> = {
  load: 'the page itself: `load`',
  framed: 'our frame begins to load',
  scripted: 'its scripts have run',
  sidebar: 'the patient’s plan is painted',
  asleep: 'the same, the worker stopped before',
  empty: 'an empty extension frame is painted',
};

function sidebarTable(times: SidebarTimes): string[] {
  const rows = Object.entries(sidebarRows) as [keyof SidebarTimes, string][];
  const line = ([name, words]: (typeof rows)[number]) =>
    `| ${words} | ${ms(times[name].median)} (${ms(times[name].p95)}) |`;
  return ['| beside a page, ms after navigation | median (95 %) |', '| --- | --- |', ...rows.map(line)];
}

function goalRow({ name, value, goal, kind, unit, reached }: Goal): string {
  const sign = kind === 'most' ? '≤' : '≥';
  return `| ${name} | ${value.toFixed(unit === 'ms' ? 1 : 2)} ${unit} | ${sign} ${goal} ${unit} | ${reached ? 'reached' : 'not reached'} |`;
}

function ms(value: number | undefined): string {
  if (value === undefined) return '–';
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

const marks = ['<!-- bench -->', '<!-- /bench -->'] as const;

/** The document with the measured part replaced. */
export function betweenMarks(document: string, table: string): string {
  const [from, to] = marks.map((mark) => document.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from) throw new Error('no marks in docs/BENCH.md');
  return `${document.slice(0, from + marks[0].length)}\n\n${table}\n${document.slice(to)}`;
}
