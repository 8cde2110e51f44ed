import type { RouteParts, TaughtField, TaughtPick, TeachOffer, TeachPick } from '@/lib/domain/teach/session';
import { readingsOf } from '@/lib/hosts/pick/read-pick';

export const today = '2026-11-24';
export const origin = 'https://charts.test';

export const by = (select: string, more: Partial<TeachOffer> = {}): TeachOffer => ({
  source: { select },
  brittle: false,
  rest: false,
  ...more,
});
export const beside = (label: string, more: Partial<TeachOffer> = {}): TeachOffer => ({
  source: { label: [label] },
  brittle: false,
  rest: false,
  ...more,
});
export const at = (path: string, query: Record<string, string> = {}, hash = ''): RouteParts => ({ path, query, hash });

/** A click on a text, read as the picker reads it. */
export function aPick(text: string, more: Partial<TeachPick> = {}): TeachPick {
  return {
    frame: { top: true, name: '' },
    route: at('/chart'),
    text,
    readings: text === '' ? [] : readingsOf(text),
    hints: '',
    offers: [by('#value')],
    ...more,
  };
}

export const taught = (field: TaughtField, text: string, more: Partial<TeachPick> = {}): TaughtPick => ({
  field,
  pick: aPick(text, more),
});
