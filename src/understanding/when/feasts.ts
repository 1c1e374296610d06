import { addDays, type Day } from '../../plan/day';
import { nearestOf, type Time, type TimeFound, type Word } from './time';

/** The days that go by a name, each in the year it is asked for; the longest name first. */
const feasts: readonly (readonly [names: readonly string[], day: (year: number) => Day])[] = [
  [['easter monday'], (year) => addDays(easterOf(year), 1)],
  [['good friday', 'easter friday'], (year) => addDays(easterOf(year), -2)],
  [['easter sunday', 'easter day', 'easter'], easterOf],
  [['christmas eve'], (year) => `${year}-12-24`],
  [['christmas day', 'christmas'], (year) => `${year}-12-25`],
  [['boxing day'], (year) => `${year}-12-26`],
  [['new year eve'], (year) => `${year}-12-31`],
  [['new year day'], (year) => `${year}-01-01`],
];

/** A feast that starts at a word. New Year alone is a time off rather than a day (`post/days-off.ts`). */
export function feastAt(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const named = feasts.flatMap(([names, day]) => names.map((name) => ({ name: name.split(' '), day })));
  const found = named.find(({ name }) => name.every((part, i) => words[at + i]?.word === part));
  const time = found && nearest(found.day, today);
  return found && time && { length: found.name.length, time };
}

/** The last one, and the one to come. */
function nearest(day: (year: number) => Day, today: Day): Time | undefined {
  const here = Number(today.slice(0, 4));
  return nearestOf([here - 1, here, here + 1].map(day), today);
}

/** Easter Sunday, by Butcher's rule. */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
