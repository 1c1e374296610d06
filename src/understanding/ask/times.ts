import { addDays, addMonths, dayInWords, type Day } from '../../plan/day';
import { isSlot, type Found, type FoundAs, type Relation } from '../hear/found';
import { deniesTime } from './audience';
import { all, hasCue, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import type { Period, Time } from '../when/time';

/** A time as said, with the word that joins it to the sentence: since, by, in. */
export interface SaidTime {
  readonly found: Found;
  readonly relation: Relation | undefined;
  readonly time: Time;
  readonly said: string;
  /** The same with the word that joins it: `before 2022`, `by Christmas`. */
  readonly joined: string;
  /** Where that word, or else the time, begins. */
  readonly joinedFrom: number;
  /** It is the meeting of a group. */
  readonly meeting: boolean;
}

/** Every time of the sentence; "from X to Y" and "between X and Y" are one. */
export function timesOf(heard: Heard): readonly SaidTime[] {
  const times: SaidTime[] = [];
  for (const found of heard.found) {
    if (!isSlot(found, 'time') && !isSlot(found, 'meeting')) continue;
    const joining = relationBefore(heard, found);
    const denial = joining && heard.found.find((each) => each.to <= joining.from && deniesTime(each, heard));
    const joined = saidOf(heard, { ...found, from: (joining ?? found).from });
    const said: SaidTime = {
      found,
      relation: joining && (denial ? deniedOf(heard, joining) : joining.means.relation),
      time: found.means.time,
      said: saidOf(heard, found) + nearerDay(found.means.time),
      joined: (denial ? 'not ' : '') + joined + nearerDay(found.means.time),
      joinedFrom: joining?.from ?? found.from,
      meeting: isSlot(found, 'meeting'),
    };
    if (said.meeting && isAudience(heard, found.from)) continue;
    const before = times.at(-1);
    const range = before && rangeOf(heard, before, said);
    if (range) times.splice(-1, 1, range);
    else times.push(said);
  }
  return times;
}

/** "exception report for board" says who it is for, not when. "Due" and "outstanding" for the board say when. */
function isAudience(heard: Heard, from: number): boolean {
  const back = heard.tokens[from - 1]?.word === 'the' ? 2 : 1;
  const timely =
    hasCue(heard, 'due') || all(heard, 'state').some((found) => found.means.state === 'not done');
  return heard.tokens[from - back]?.word === 'for' && !timely;
}

/** "Not before" and "not until" are from then on; "not by" is after it; "not after" is up to it. */
function deniedOf({ tokens }: Heard, { from, means: { relation } }: FoundAs<'relation'>): Relation {
  if (relation === 'by')
    return ['until', 'till', 'til'].includes(tokens[from]?.word ?? '') ? 'since' : 'after';
  return relation === 'after' ? 'by' : 'since';
}

function relationBefore(heard: Heard, { from }: Found): FoundAs<'relation'> | undefined {
  const near = heard.found.findLast((each) => each.to <= from);
  if (!near) return undefined;
  if (isSlot(near, 'relation')) return near;
  if (!isSlot(near, 'filler') && !isSlot(near, 'away')) return undefined;
  const further = heard.found.findLast((each) => each.to <= near.from);
  return further && isSlot(further, 'relation') ? further : undefined;
}

/** "next thursday (11 November 2021)": which of the two was taken. */
const nearerDay = ({ nearer, future }: Time): string => (nearer ? ` (${dayInWords(future.first)})` : '');

function saidOf(heard: Heard, { from, to }: Pick<Found, 'from' | 'to'>): string {
  return typedBetween(heard.sentence, from, to).replace(/\s+/g, ' ');
}

/** "between April and June", "from 1 May to 3 June", "finishing January to April". */
function rangeOf(heard: Heard, one: SaidTime, other: SaidTime): SaidTime | undefined {
  const between = wordsBetween(heard, one, other);
  const [join, ...others] = between;
  const bounds = dashed(heard, one, other) ?? boundsOf(between, one, other);
  if (bounds) return spanning(heard, one, other, bounds);
  const joined =
    between.length <= 2 && between.some((word) => ['to', 'and', 'until', 'till', 'through'].includes(word));
  const opened = one.relation === 'from' || one.relation === 'since';
  const bare = (one.relation ?? 'in') === 'in' && join === 'to' && others.length === 0;
  if (!joined || !(opened ? between.includes('and') === (one.relation === 'from') : bare)) return undefined;
  return spanning(heard, one, other, (first, last) => ({ first: first.first, last: last.last }));
}

/** The words between two times; a comma joins them as "and" does. */
export function wordsBetween({ tokens }: Heard, one: SaidTime, other: SaidTime): readonly string[] {
  const words = tokens.slice(one.found.to, other.found.from).map((token) => token.word);
  const listed = [',', '-'].includes(tokens[one.found.to]?.before ?? '') && !joiners.includes(words[0] ?? '');
  return listed ? ['and', ...words] : words;
}

export const joiners: readonly string[] = ['and', 'or', 'but'];

/** "01/11/21 - 31/12/21" */
function dashed({ tokens }: Heard, one: SaidTime, other: SaidTime): Bounds | undefined {
  const isDashed = other.found.from === one.found.to && /[-–—]/.test(tokens[one.found.to]?.before ?? '');
  const areDays = [one, other].every(({ time }) => time.unit === 'day');
  return isDashed && areDays ? (first, last) => ({ first: first.first, last: last.last }) : undefined;
}

type Bounds = (first: Period, last: Period) => Period;

/** "after christmas but before easter" leaves both out; "in december and january" are one after the other, and so one time. */
function boundsOf(between: readonly string[], one: SaidTime, other: SaidTime): Bounds | undefined {
  const words = between.filter((word) => !['the', 'in', 'before', 'after'].includes(word));
  const [join, ...others] = words;
  if (others.length > 0 || !joiners.includes(join ?? '')) return undefined;
  if (one.relation === 'after' && other.relation === 'before')
    return (first, last) => ({ first: addDays(first.last, 1), last: addDays(last.first, -1) });
  const plain = [one, other].every(({ relation = 'in' }) => relation === 'in');
  const follows = other.time.future.first === addDays(one.time.future.last, 1);
  return plain && follows ? (first, last) => ({ first: first.first, last: last.last }) : undefined;
}

/** Of "1/11 to 31/1" the end is of the year after. */
const inOrder = ({ first, last }: Period): Period => ({
  first,
  last: last < first && addMonths(last, 12) > first ? addMonths(last, 12) : last,
});

function spanning(heard: Heard, one: SaidTime, other: SaidTime, bounds: Bounds): SaidTime {
  const gone = bounds(one.time.past, other.time.past);
  // Between a day gone by and one to come, today is inside.
  const around = gone.last < gone.first ? bounds(one.time.past, other.time.future) : gone;
  const past = around;
  const ahead = gone === around || one.meeting;
  const future = ahead ? inOrder(bounds(one.time.future, other.time.future)) : around;
  const time: Time = {
    past: past.first <= past.last ? past : future,
    future: future.first <= future.last ? future : past,
    unit: 'period',
    fixed: one.time.fixed && other.time.fixed,
  };
  const found = { ...one.found, to: other.found.to };
  const said = saidOf(heard, { ...found, from: one.joinedFrom });
  return { found, relation: 'in', time, said, joined: said, joinedFrom: one.joinedFrom, meeting: false };
}

/** The first day meant by "since X": the day itself, and of a longer time its first. */
export function sinceDay({ time }: SaidTime): Day {
  return time.past.first;
}

/** When a question looks back to: open-ended where the time is not over. */
export function pastPeriod({ time, relation }: SaidTime, today: Day): { since: Day; until?: Day } {
  const { first, last } = time.past;
  if (relation === 'since' || relation === 'after' || last >= today) return { since: first };
  return { since: first, until: last };
}

/** The period ahead, or the one gone by where the plan has already ended by then. */
export function duePeriod({ time }: SaidTime, past: boolean, planEnds: Day): Period {
  if (past) return time.past;
  return time.future.first > addDays(planEnds, 366) ? time.past : time.future;
}
