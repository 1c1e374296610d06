import { addDays, type Day } from '../../plan/day';
import { isSlot, type Found, type FoundAs, type Relation } from '../hear/found';
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
    const said: SaidTime = {
      found,
      relation: joining?.means.relation,
      time: found.means.time,
      said: saidOf(heard, found),
      joined: saidOf(heard, { ...found, from: joining?.from ?? found.from }),
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

function relationBefore(heard: Heard, { from }: Found): FoundAs<'relation'> | undefined {
  const near = heard.found.findLast((each) => each.to <= from);
  if (!near) return undefined;
  if (isSlot(near, 'relation')) return near;
  if (!isSlot(near, 'filler') && !isSlot(near, 'away')) return undefined;
  const further = heard.found.findLast((each) => each.to <= near.from);
  return further && isSlot(further, 'relation') ? further : undefined;
}

function saidOf(heard: Heard, { from, to }: Pick<Found, 'from' | 'to'>): string {
  return typedBetween(heard.sentence, from, to).replace(/\s+/g, ' ');
}

/** "between April and June", "from 1 May to 3 June", "finishing January to April". */
function rangeOf(heard: Heard, one: SaidTime, other: SaidTime): SaidTime | undefined {
  const between = heard.tokens.slice(one.found.to, other.found.from).map((token) => token.word);
  const [join, ...others] = between;
  const joined =
    between.length <= 2 && between.some((word) => ['to', 'and', 'until', 'till', 'through'].includes(word));
  const opened = one.relation === 'from' || one.relation === 'since';
  const bare = (one.relation ?? 'in') === 'in' && join === 'to' && others.length === 0;
  if (!joined || !(opened ? between.includes('and') === (one.relation === 'from') : bare)) return undefined;
  const both = (first: Period, last: Period): Period => ({ first: first.first, last: last.last });
  const past = both(one.time.past, other.time.past);
  const future = both(one.time.future, other.time.future);
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

/** A period that is asked back for: it began in the past. */
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
