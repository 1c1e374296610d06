import { DateTime } from 'luxon';
import type { Instant, Now } from './plan/day';

export const LONDON = 'Europe/London';

/** The calendar: what people mean by now. It may be set, and then runs at real speed from there. */
export type Calendar = () => Now;

/** Milliseconds that really passed, for leases, deadlines and limits. It cannot be set. */
export type Elapsed = () => number;

export const elapsed: Elapsed = () => performance.now();

/** The instant as people in the zone say it. */
export function nowAt(at: Instant, zone = LONDON): Now {
  const time = Date.parse(at);
  const local = new Date(time + offsetAt(time, zone)).toISOString();
  return {
    at: new Date(time).toISOString(),
    day: local.slice(0, 'YYYY-MM-DD'.length),
    time: local.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm'.length),
  };
}

const QUARTER_HOUR = 900_000;
const mostOffsets = 1_000;
const offsets = new Map<string, number>();

/** Milliseconds the zone is ahead of UTC. Clocks change on a quarter of an hour, so it is looked up once for each. */
function offsetAt(time: number, zone: string): number {
  const quarter = Math.floor(time / QUARTER_HOUR);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = DateTime.fromMillis(quarter * QUARTER_HOUR, { zone }).offset * 60_000;
  if (offsets.size >= mostOffsets) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** `2021-11-10T10:00` in the zone, as an instant. A time the clocks skip is moved past the gap. Throws on anything else. */
export function instantOf(local: string, zone = LONDON): Instant {
  const read = DateTime.fromISO(local, { zone });
  if (!read.isValid) throw new Error(`Not a date and time: ${local} (want 2021-11-10T10:00)`);
  return read.toUTC().toISO();
}

/** A calendar that starts at a local time, or now, and runs on. */
export function calendarFrom(start?: string, zone = LONDON, passed: Elapsed = elapsed): Calendar {
  if (!start) return () => nowAt(new Date().toISOString(), zone);
  const began = Date.parse(instantOf(start, zone));
  const since = passed();
  return () => nowAt(new Date(began + passed() - since).toISOString(), zone);
}
