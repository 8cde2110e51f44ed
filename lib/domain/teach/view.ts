import type { PlainDate } from '../records/base';
import type { TeachView } from '../views/teach';
import { isUnclear, possibleDates } from './dates';
import { isMail } from './mail';
import type { TaughtField, TeachSession } from './session';
import { readingOf } from './sources';
import { tookBoth, wanted } from './steps';

const order: readonly TaughtField[] = ['fullName', 'firstName', 'lastName', 'bornOn', 'chart', 'phone', 'email'];

/** What the sidebar shows of a session. */
export function teachView(session: TeachSession, today: PlainDate): TeachView {
  const { phase, first, problem } = session;
  const dates = phase === 'picking' ? possibleDates(session.picks, first ?? [], today) : [];
  return {
    step: phase === 'picking' ? wanted(session) : phase,
    again: first !== undefined,
    read: phase === 'picking' || phase === 'other' ? firstRead(session, isUnclear(dates), today) : secondRead(session),
    dates: isUnclear(dates) ? dates.map(({ format, on }) => ({ format, on })) : [],
    ...(isMail(session) && { mail: true as const }),
    ...(mayBeMail(session) && { mayBeMail: true as const }),
    ...(phase === 'picking' && tookBoth(session) && { both: true as const }),
    ...((session.proof?.blank ?? session.proof?.maybe) !== undefined && { blankSeen: true as const }),
    ...(problem && { problem }),
    ...(problem && session.missed !== undefined && { missed: session.missed }),
  };
}

/** A name and an address, and nothing that says which sort of page it is. */
function mayBeMail(session: TeachSession): boolean {
  const isRead = session.picks.some(({ field }) => field === 'email');
  return session.phase === 'picking' && !isMail(session) && isRead && wanted(session) === 'second';
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
  const { displayName, ...others } = second;
  const named = { ...others, ...(displayName !== undefined && { fullName: displayName }) };
  const entries = (Object.entries(named) as [TaughtField, string][]).filter(([field]) => order.includes(field));
  return sorted(entries.map(([field, value]) => ({ field, value, ...(field === 'bornOn' && { on: value }) })));
}

function sorted(read: TeachView['read']): TeachView['read'] {
  return read.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}
