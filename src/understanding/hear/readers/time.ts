import type { GroupId, GroupKind } from '../../../plan/partnership';
import { isSlot, type Found } from '../found';
import type { Hearing } from '../hearing';
import { phraseAt } from '../../words/phrases';
import type { Token } from '../sentence';
import type { Day } from '../../../plan/day';
import { daysBackIn, daysIn } from '../../when/how-long';
import { monthOf } from '../../when/months';
import { unitAfter } from '../../when/period';
import { readTime } from '../../when/read-time';
import { eitherSide, type Time } from '../../when/time';

/** Days and periods, and how long something has lasted. */
export function readWhen(tokens: readonly Token[], at: number, { now }: Hearing): Found | undefined {
  const lasting = readLasting(tokens, at, now.day);
  const read = readTime(tokens, at, now.day);
  if (lasting && lasting.to - at >= (read?.length ?? 0) && !isDayFrom(tokens, at + 1, lasting.to, now.day))
    return lasting;
  if (!read) return undefined;
  const span = { from: at, to: at + read.length, by: 'when' };
  if ('impossible' in read)
    return { ...span, means: { slot: 'no such day', ...(read.instead && { instead: read.instead }) } };
  if ('either' in read)
    return {
      ...span,
      means: { slot: 'which day', days: read.either, ...(read.spans && { spans: read.spans }) },
    };
  return { ...span, means: { slot: 'time', time: read.time } };
}

/** "In for a week on Monday" says a day, and not how long. */
function isDayFrom(tokens: readonly Token[], at: number, to: number, today: Day): boolean {
  return at + (readTime(tokens, at, today)?.length ?? 0) > to;
}

/** "and the quarter after", of what was shown as due. */
export function readUnitAfter(tokens: readonly Token[], at: number, { recall }: Hearing): Found | undefined {
  const before = recall?.query;
  const shown = before?.ask === 'items' ? before.filter.due?.last : undefined;
  const read = shown === undefined ? undefined : unitAfter(tokens, at, shown);
  return read && 'time' in read
    ? { from: at, to: at + read.length, by: 'when', means: { slot: 'time', time: read.time } }
    : undefined;
}

/** `for more than a quarter`, `for 3 months`, `in over six weeks`. */
function readLasting(tokens: readonly Token[], at: number, today: Day): Found | undefined {
  const late = daysIn(tokens, at);
  if (late && ['late', 'overdue'].includes(tokens[at + late.length]?.word ?? ''))
    return { from: at, to: at + late.length, by: 'when', means: { slot: 'lasting', days: late.days } };
  const more = tokens[at]?.word === 'more' && ['than', 'then'].includes(tokens[at + 1]?.word ?? '');
  if (more) return lastingFrom(tokens, at, at + 2, today);
  if (!['for', 'over', 'in', 'longer', 'by'].includes(tokens[at]?.word ?? '')) return undefined;
  let start = at + 1;
  const openings = [
    'more than',
    'more then',
    'longer then',
    'longer than',
    'at least',
    'over',
    'the last',
    'the past',
    'a good',
    'nearly',
    'about',
  ];
  for (const words of openings) {
    const parts = words.split(' ');
    if (parts.every((part, i) => tokens[start + i]?.word === part)) start += parts.length;
  }
  if (['in', 'by'].includes(tokens[at]?.word ?? '') && start === at + 1) return undefined;
  return lastingFrom(tokens, at, start, today);
}

function lastingFrom(tokens: readonly Token[], at: number, start: number, today: Day): Found | undefined {
  const found =
    daysBackIn(tokens, start, today) ??
    daysBackIn([{ word: 'a', before: '' }, ...tokens.slice(start, start + 1)], 0, today);
  if (!found) return undefined;
  const counted = daysIn(tokens, start) !== undefined;
  return {
    from: at,
    to: start + (counted ? found.length : 1),
    by: 'when',
    means: { slot: 'lasting', days: found.days },
  };
}

/** `the 2017 plan`, where no plan of that year is held and this one does not run then. */
export function readOtherYear(
  tokens: readonly Token[],
  at: number,
  { vocabulary }: Hearing,
): Found | undefined {
  const [, from, to] = /^(20\d\d)(?:[-/](?:20)?(\d\d))?$/.exec(tokens[at]?.word ?? '') ?? [];
  if (from === undefined || tokens[at + 1]?.word !== 'plan') return undefined;
  const last = to === undefined ? from : `20${to}`;
  const { period } = vocabulary.plan;
  if (from >= period.first.slice(0, 4) && last <= period.last.slice(0, 4)) return undefined;
  return { from: at, to: at + 2, by: 'when', means: { slot: 'no such plan' } };
}

const turns = new Set('next last previous this coming latest upcoming following'.split(' '));
const pointing = new Set('since before by until till after for at ahead of'.split(' '));

/** `the last board`, `the December exec`, `since the board`: a meeting of a group that the calendar holds. */
export function readMeeting(tokens: readonly Token[], at: number, hearing: Hearing): Found | undefined {
  const word = tokens[at]?.word ?? '';
  if (word === 'we') return readLastMet(tokens, at, hearing);
  const month = monthOf(word);
  const turned = turns.has(word) || month !== undefined;
  const the = ['the', 'our'].includes(tokens[at - 1]?.word ?? '') ? at - 1 : at;
  const bounding =
    tokens[the - 1]?.word === 'and' && ['between', 'now'].includes(tokens[the - 2]?.word ?? '');
  const lastWord = bounding ? 'until' : tokens[the - 1]?.word;
  if (!turned && !pointing.has(lastWord ?? '')) return undefined;
  const start = turned ? at + 1 : at;
  const asked = turned && !pointing.has(lastWord ?? '') && isUndated(tokens, start, hearing);
  const named = groupWords(tokens, start, hearing);
  if (!named) return asked ? undated(at) : undefined;
  const after = tokens[start + named.length]?.word ?? '';
  const end = start + named.length + (['meeting', 'date', 'dates'].includes(after) ? 1 : 0);
  const to = dayOfIt(tokens, end, hearing, meetingsFor(named, hearing));
  const chosen = meetingsFor(named, hearing);
  if (chosen.length === 0) return asked ? undated(at) : undefined;
  const time = meetingTime(
    chosen.map((meeting) => meeting.day),
    turned ? word : '',
    month,
    hearing.now.day,
  );
  const group = chosen[0]?.group;
  return time && group ? { from: at, to, by: 'when', means: { slot: 'meeting', group, time } } : undefined;
}

/** Behind "on 8 December", where that is the meeting's own day: both say the same. */
function dayOfIt(
  tokens: readonly Token[],
  at: number,
  hearing: Hearing,
  meetings: readonly { readonly day: Day }[],
): number {
  const said = tokens[at]?.word === 'on' ? readWhen(tokens, at + 1, hearing) : undefined;
  if (!said || !isSlot(said, 'time')) return at;
  const { past, future } = said.means.time;
  return meetings.some(({ day }) => day === past.first || day === future.first) ? said.to : at;
}

/** "since we last met": the meeting of the channel's group, else of the board or the executive. */
function readLastMet(tokens: readonly Token[], at: number, hearing: Hearing): Found | undefined {
  const last = tokens[at + 1]?.word === 'last' ? 1 : 0;
  if (tokens[at + 1 + last]?.word !== 'met') return undefined;
  const chosen = meetingsFor(
    { length: 1, groups: hearing.group === undefined ? [] : [hearing.group] },
    hearing,
  );
  const days = chosen.map((meeting) => meeting.day);
  const time = meetingTime(days, 'last', undefined, hearing.now.day);
  const group = chosen[0]?.group;
  return time && group
    ? { from: at, to: at + 2 + last, by: 'when', means: { slot: 'meeting', group, time } }
    : undefined;
}

/** A name with "meeting" behind it, or nothing more. */
function isUndated(tokens: readonly Token[], at: number, { vocabulary }: Hearing): boolean {
  const named = phraseAt(vocabulary.book, tokens, at);
  const names = named?.value.means.slot === 'name' ? named.value.means.names : [];
  const after = tokens[at + (named?.length ?? 0)]?.word;
  const group = names.some((name) => name.is === 'group');
  return after === 'meeting' ? group || names[0]?.is === 'priority' : group && after === undefined;
}

/** "The next workforce group", whose meetings the calendar does not hold: still a meeting that is asked about. */
function undated(at: number): Found {
  return { from: at, to: at + 1, by: 'when', means: { slot: 'cue', cue: 'meeting' } };
}

interface GroupWords {
  readonly length: number;
  readonly groups: readonly GroupId[];
  readonly kind?: GroupKind;
}

const generic = new Map<string, GroupKind | undefined>([
  ['board', 'board'],
  ['exec', 'executive'],
  ['executive', 'executive'],
  ['meeting', undefined],
  ['one', undefined],
]);

function groupWords(tokens: readonly Token[], at: number, { vocabulary }: Hearing): GroupWords | undefined {
  const named = phraseAt(vocabulary.book, tokens, at);
  const means = named?.value.means;
  const names = means?.slot === 'name' ? means.names : [];
  const groups = names.flatMap((name) => (name.is === 'group' ? [name.id] : []));
  const word = tokens[at]?.word ?? '';
  if (!generic.has(word) && groups.length === 0) return undefined;
  if (word === 'one') return undefined;
  return { length: named?.length ?? 1, groups, kind: generic.get(word) };
}

/** Meetings of the groups named; else of the board or executive that meets; the answer says which it was. */
function meetingsFor({ groups, kind }: GroupWords, { vocabulary }: Hearing) {
  const own = vocabulary.meetings.filter((meeting) => groups.includes(meeting.group));
  if (own.length > 0) return own;
  if (groups.length > 0 && kind === undefined) return [];
  const order: readonly GroupKind[] =
    kind === 'executive' ? ['executive', 'support', 'board'] : ['board', 'executive', 'support'];
  for (const each of order) {
    const ids = vocabulary.partnership.groups.filter((group) => group.kind === each).map((group) => group.id);
    const found = vocabulary.meetings.filter((meeting) => ids.includes(meeting.group));
    if (found.length > 0) return found;
  }
  return vocabulary.meetings;
}

function meetingTime(
  days: readonly string[],
  turn: string,
  month: number | undefined,
  today: string,
): Time | undefined {
  const inMonth = month === undefined ? days : days.filter((day) => Number(day.slice(5, 7)) === month);
  const past = inMonth.filter((day) => day < today).at(-1);
  const future = inMonth.find((day) => day >= today);
  const backward = ['last', 'previous', 'latest'].includes(turn);
  const forward = ['next', 'coming', 'upcoming', 'following', 'this'].includes(turn);
  const [first, second] = [forward ? future : past, backward ? past : future];
  const one = first ?? second;
  const other = second ?? first;
  return one === undefined || other === undefined ? undefined : eitherSide(one, other);
}
