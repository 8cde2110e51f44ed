/** Places with practices, around the clock. */
const zones = [
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Halifax',
  'America/Sao_Paulo',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Madrid',
  'Europe/Athens',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Manila',
  'Asia/Tokyo',
  'Australia/Brisbane',
  'Pacific/Noumea',
  'Pacific/Auckland',
  'Pacific/Tongatapu',
];

/** A zone in which it is late morning now, so that calls are allowed whenever the tests run; its day of the week is open. */
export function zoneAtWork(now = Temporal.Now.instant()): { zone: string; weekday: number } {
  const best = zones
    .map((zone) => ({ zone, local: now.toZonedDateTimeISO(zone) }))
    .sort((a, b) => distance(a.local.hour) - distance(b.local.hour))[0];
  if (!best) throw new Error('no zones');
  return { zone: best.zone, weekday: best.local.dayOfWeek };
}

const distance = (hour: number) => Math.abs(hour - 11);
