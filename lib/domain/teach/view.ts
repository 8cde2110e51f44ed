import type { PlainDate } from '../records/base';
import type { TeachView } from '../views/teach';
import { isUnclear, possibleDates } from './dates';
import type { TaughtField, TeachSession } from './session';
import { readingOf } from './sources';
import { wanted } from './steps';

const order: readonly TaughtField[] = ['fullName', 'firstName', 'lastName', 'bornOn', 'chart', 'phone', 'email'];

/** What the sidebar shows of a session. */
export function teachView(session: TeachSession, today: PlainDate): TeachView {
  const { phase, first, problem } = session;
  const dates = phase === 'picking' ? possibleDates(session.picks, first ?? [], today) : [];
  return {
    step: phase === 'picking' ? wanted(session) : phase,
    again: first !== undefined,
    read: phase === 'check' ? secondRead(session) : firstRead(session, isUnclear(dates), today),
    dates: isUnclear(dates) ? dates.map(({ format, on }) => ({ format, on })) : [],
    ...(problem && { problem }),
  };
}

function firstRead(session: TeachSession, isUnknownDay: boolean, today: PlainDate): TeachView['read'] {
  const read = session.picks.map((one): TeachView['read'][number] => {
    const value = readingOf(one, session.format, today)?.value ?? one.pick.text;
    if (one.field !== 'bornOn') return { field: one.field, value };
    return isUnknownDay ? { field: one.field, value: one.pick.text } : { field: one.field, value, on: value };
  });
  return sorted(read);
}

function secondRead({ second = {} }: TeachSession): TeachView['read'] {
  const entries = Object.entries(second) as [TaughtField, string][];
  return sorted(entries.map(([field, value]) => ({ field, value, ...(field === 'bornOn' && { on: value }) })));
}

function sorted(read: TeachView['read']): TeachView['read'] {
  return read.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}
