import type { ComponentChildren } from 'preact';
import type { PlanStatus } from '@/lib/domain/records/plan';

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />;
const pie = (d: string) => (
  <>
    {ring}
    <path fill="currentColor" d={d} />
  </>
);
const barred = (
  <>
    {ring}
    <path d="m4 12 8-8" stroke="currentColor" stroke-width="1.5" />
  </>
);

const glyphs: Record<PlanStatus, ComponentChildren> = {
  diagnosed: (
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 2.31" />
  ),
  presented: ring,
  considering: pie('M8 8V4a4 4 0 0 1 4 4z'),
  'partly-accepted': pie('M8 4a4 4 0 0 1 0 8z'),
  accepted: pie('M8 8V4a4 4 0 1 1-4 4z'),
  scheduled: (
    <>
      {ring}
      <circle cx="8" cy="8" r="4" fill="currentColor" />
    </>
  ),
  'in-treatment': (
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M8 1.25a6.75 6.75 0 1 1 0 13.5 6.75 6.75 0 0 1 0-13.5zM8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"
    />
  ),
  completed: (
    <>
      <circle cx="8" cy="8" r="6.75" fill="currentColor" />
      <path d="m5 8.2 2.2 2.2L11.2 6" class="glyph-tick" />
    </>
  ),
  declined: barred,
  'referred-out': (
    <>
      {ring}
      <path d="M5 8h5M8 5.5 10.5 8 8 10.5" fill="none" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  superseded: (
    <>
      {ring}
      <path d="M5 8h6" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  lapsed: barred,
};

/** The shape of a status; the word stands beside it. */
export function StatusGlyph(props: { status: PlanStatus }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {glyphs[props.status]}
    </svg>
  );
}
