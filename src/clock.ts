import { DateTime } from 'luxon';
import type { Day, Instant, Now } from './plan/day';

export const LONDON = 'Europe/London';

/** The calendar: what people mean by now. It may be set, and then runs at real speed from there. */
export type Calendar = () => Now;

/** Milliseconds that really passed, for leases, deadlines and limits. It cannot be set. */
export type Elapsed = () => number;

export const elapsed: Elapsed = () => performance.now();

/** The instant as people in the zone say it. */
export function nowAt(at: Instant, zone = LONDON): Now {
  const local = DateTime.fromISO(at, { zone });
  return {
    at: local.toUTC().toISO() as Instant,
    day: local.toISODate() as Day,
    time: local.toFormat('HH:mm'),
  };
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
