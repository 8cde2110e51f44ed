import type { HostPage } from './host-page';

/** What one run may cost: whichever ends first ends the run. */
const longestRunMs = 20;
const mostWork = 20_000;
/** The clock is asked this seldom, in units of work. */
const lookEvery = 64;

/** Counts the work of one run over a page, so that no page and no recipe can hold the browser up. */
export interface Budget {
  /** False once the run must end; one unit is about one look at a node. */
  spend(units?: number): boolean;
  /** Also asks the clock; false once the run must end. */
  check(): boolean;
}

/** What one reading may cost by the page's own clock. */
export function budgetFor({ window }: HostPage): Budget {
  return createBudget(() => window.performance.now());
}

export function createBudget(now: () => number): Budget {
  const until = now() + longestRunMs;
  let spent = 0;
  let isOver = false;
  const check = () => {
    if (!isOver) isOver = spent > mostWork || now() > until;
    return !isOver;
  };
  return {
    check,
    spend(units = 1) {
      spent += units;
      return spent % lookEvery < units ? check() : !isOver;
    },
  };
}
