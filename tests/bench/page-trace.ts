import { setTimeout as passed } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

/** What the main thread of a page did, in hundredths of the time that passed. */
export interface Work {
  all: number;
  script: number;
  /** Chromium's search for whatever covers or moves our frame. */
  looking: number;
  /** How long one layout took, in microseconds: the yardstick of how fast the machine was. */
  layoutUs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Of the thread's own clock, in microseconds. */
  tts?: number;
  tdur?: number;
  args: { name?: string };
}

interface Timed extends TraceEvent {
  tts: number;
  tdur: number;
}

const categories = ['devtools.timeline', 'blink', 'v8', 'toplevel', 'disabled-by-default-devtools.timeline'];
const layout = 'LocalFrameView::performLayout';
const isScript = /^(FunctionCall|EvaluateScript|RunMicrotasks|TimerFire|EventDispatch|v8\.|V8\.|AsyncTask)/;
const isLooking = /HitTest|Intersection/;

/** Records what every thread of the browser does for so long, and answers for the renderer that did most: the page in front. */
export async function recordWork(session: CDPSession, ms: number): Promise<Work> {
  const events: TraceEvent[] = [];
  const onData = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', onData);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, recordMode: 'recordContinuously' },
  });
  await passed(ms);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', onData);
  return workOf(busiestMain(events), ms);
}

/** The main thread of the renderer that laid out most. */
function busiestMain(events: readonly TraceEvent[]): Timed[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const timed = events.filter((one): one is Timed => one.ph === 'X' && (one.tdur ?? 0) > 0 && mains.has(threadOf(one)));
  const all = [...Map.groupBy(timed, threadOf).values()];
  const layouts = (some: Timed[]) => some.filter(({ name }) => name === layout).length;
  return all.toSorted((one, other) => layouts(other) - layouts(one))[0] ?? [];
}

function workOf(events: readonly Timed[], ms: number): Work {
  const times = selfTimes(events);
  const share = (isMeant: (name: string) => boolean) => {
    const us = [...times].reduce((sum, [name, own]) => sum + (isMeant(name) ? own : 0), 0);
    return us / (10 * ms);
  };
  const layouts = events.filter(({ name }) => name === layout);
  if (layouts.length === 0) throw new Error('the page in front did not lay anything out');
  return {
    all: share(() => true),
    script: share((name) => isScript.test(name)),
    looking: share((name) => isLooking.test(name)),
    layoutUs: (times.get(layout) ?? 0) / layouts.length,
  };
}

/** By name, the time that was spent in events of it and in nothing inside of them, in microseconds. */
function selfTimes(events: readonly Timed[]): Map<string, number> {
  const times = new Map<string, number>();
  const add = (name: string, us: number) => times.set(name, (times.get(name) ?? 0) + us);
  const around: Timed[] = [];
  for (const event of events.toSorted((one, other) => one.tts - other.tts || other.tdur - one.tdur)) {
    while (around.length > 0 && endOf(around.at(-1)) <= event.tts) around.pop();
    add(event.name, event.tdur);
    const outer = around.at(-1);
    if (outer) add(outer.name, -event.tdur);
    around.push(event);
  }
  return times;
}

function endOf(event: Timed | undefined): number {
  return event ? event.tts + event.tdur : 0;
}
