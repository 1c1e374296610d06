import {
  addDays,
  addMonths,
  endOfMonth,
  financialQuarterOf,
  financialYear,
  financialYearOf,
  startOfMonth,
  startOfWeek,
  type Day,
} from '../../plan/day';
import { readDate } from './day';
import { daysIn } from './how-long';
import { monthAt, monthOf, dayOf, yearOf } from './months';
import { ordinalOf } from './numbers';
import {
  during,
  eitherSide,
  onDay,
  type Period,
  type Time,
  type TimeFound,
  type TimeReader,
  type Word,
} from './time';

type Unit = 'week' | 'month' | 'quarter' | 'year' | 'calendar year';

const units: readonly (readonly [words: string, unit: Unit])[] = [
  ['financial year', 'year'],
  ['calendar year', 'calendar year'],
  ['reporting year', 'year'],
  ['fy', 'year'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  // "last years actions", without its apostrophe
  ['weeks', 'week'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
];

/** The week, month, quarter or year some steps before or after today's. Quarters and years are financial ones. */
function unitPeriod(unit: Unit, steps: number, today: Day): Period {
  switch (unit) {
    case 'week': {
      const first = addDays(startOfWeek(today), 7 * steps);
      return { first, last: addDays(first, 6) };
    }
    case 'month': {
      const first = addMonths(startOfMonth(today), steps);
      return { first, last: endOfMonth(first) };
    }
    case 'quarter': {
      const { first, last } = financialQuarterOf(addMonths(startOfMonth(today), 3 * steps));
      return { first, last };
    }
    case 'year':
      return financialYear(financialYearOf(addMonths(startOfMonth(today), 12 * steps)));
    case 'calendar year': {
      const year = Number(today.slice(0, 4)) + steps;
      return { first: `${year}-01-01`, last: `${year}-12-31` };
    }
    default:
      return unit satisfies never;
  }
}

/** The week, month, quarter or year that begins the day after a day, as in `the quarter after`. */
export function unitAfter(words: readonly Word[], at: number, day: Day): TimeFound | undefined {
  const found = unitAt(words, at);
  if (!found || words[at + found.length]?.word !== 'after') return undefined;
  const length = found.length + (words[at + found.length + 1]?.word === 'that' ? 2 : 1);
  return { length, time: during(unitPeriod(found.unit, 0, addDays(day, 1))) };
}

function unitAt(words: readonly Word[], at: number): { length: number; unit: Unit } | undefined {
  for (const [name, unit] of units) {
    const parts = name.split(' ');
    if (parts.every((part, i) => words[at + i]?.word === part)) return { length: parts.length, unit };
  }
  return undefined;
}

const steps = new Map([
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['last', -1],
  ['previous', -1],
]);

/** `this month`, `next quarter`, `last financial year`; `the last 2 weeks`, `the next 30 days` and `within a month` count from today. */
export const readTurned: TimeReader = (words, at, today) => {
  const word = words[at]?.word ?? '';
  const step = steps.get(word);
  const unit = unitAt(words, at + 1);
  if (step !== undefined && unit && !(word === 'coming' && unit.unit === 'week')) {
    return { length: 1 + unit.length, time: during(unitPeriod(unit.unit, step, today)) };
  }
  return readSpan(words, at, today);
};

const readSpan: TimeReader = (words, at, today) => {
  const word = words[at]?.word ?? '';
  const within = word === 'within';
  const ahead = within || ['next', 'coming', 'following'].includes(word);
  if (!ahead && !['last', 'past', 'previous', 'recent'].includes(word)) return undefined;
  const days = daysIn(words, at + 1) ?? (within ? undefined : unitDaysAt(words, at + 1));
  if (!days) return undefined;
  const length = 1 + days.length;
  if (!ahead) return { length, time: during({ first: addDays(today, -days.days), last: today }) };
  const time = during({ first: today, last: addDays(today, days.days) });
  return { length, time: { ...time, ahead } };
};

/** `the past fortnight`: one fortnight, though no number is said. */
function unitDaysAt(words: readonly Word[], at: number): { length: number; days: number } | undefined {
  const found = daysIn([{ word: 'a', before: '' }, words[at] ?? { word: '', before: '' }], 0);
  return found && { length: 1, days: found.days };
}

const ofMonth = new Set(
  'milestone milestones action actions item items deadline deadlines ones date dates'.split(' '),
);

/** `april`, `apr 22`, `next april`, `the may milestones`. `may` is only a month where it cannot be the verb. */
export const readMonth: TimeReader = (words, at, today) => {
  if (
    words[at]?.word === 'may' &&
    !['in', 'by', 'of', 'to', 'end', 'since', 'until', 'before', 'till', 'from', 'for', 'mid'].includes(
      words[at - 1]?.word ?? '',
    )
  ) {
    const next = words[at + 1]?.word ?? '';
    const isOf = ofMonth.has(next);
    if (!/^\d+$/.test(next) && !isOf && at + 1 < words.length) return undefined;
  }
  return monthAt(words, at, today);
};

/** `2021-22` and `2021/22` are financial years; `in 2022` is January to December; `q3`, `quarter 3`, `q3 2021-22`. */
export const readYear: TimeReader = (words, at, today) => {
  const gap = words[at]?.word === 'fy' ? 1 : 0;
  const year = financialYearAt(words[at + gap]?.word);
  if (year) return { length: 1 + gap, time: during(financialYear(year)) };
  const calendar = /^20[1-4]\d$/.exec(words[at]?.word ?? '')?.[0];
  if (calendar) return { length: 1, time: during({ first: `${calendar}-01-01`, last: `${calendar}-12-31` }) };
  return readQuarter(words, at, today);
};

function financialYearAt(word: string | undefined): string | undefined {
  const match = /^(?:20)?(\d\d)[-/](?:20)?(\d\d)$/.exec(word ?? '');
  if (!match) return undefined;
  const [whole, first = '', second = ''] = match;
  const short = whole.length <= 5 && yearOf(first) === undefined; // 3/4 is a day, and 12/13 none
  return !short && (Number(first) + 1) % 100 === Number(second) ? `20${first}-${second}` : undefined;
}

const readQuarter: TimeReader = (words, at, today) => {
  const word = words[at]?.word ?? '';
  const short = /^q([1-4])$/.exec(word)?.[1];
  const spelt =
    word === 'quarter' && /^[1-4]$/.test(words[at + 1]?.word ?? '') ? words[at + 1]?.word : undefined;
  const nth = words[at + 1]?.word === 'quarter' ? ordinalOf(word) : undefined;
  const quarter = short ? Number(short) : spelt ? Number(spelt) : nth;
  if (quarter === undefined || quarter < 1 || quarter > 4) return undefined;
  const length = short ? 1 : 2;
  const year = financialYearAt(words[at + length]?.word);
  if (year) return { length: length + 1, time: during(quarterOf(year, quarter)) };
  const here = quarterOf(financialYearOf(today), quarter);
  const before = quarterOf(financialYearOf(addMonths(today, -12)), quarter);
  const after = quarterOf(financialYearOf(addMonths(today, 12)), quarter);
  const past = here.first <= today ? here : before;
  const future = here.last >= today ? here : after;
  return { length, time: { past, future, unit: 'period', fixed: past.first === future.first } };
};

function quarterOf(year: string, quarter: number): Period {
  const first = addMonths(financialYear(year).first, 3 * (quarter - 1));
  return { first, last: endOfMonth(addMonths(first, 2)) };
}

/** In "milestones that end this quarter" it is what they do. */
const endsBehind = new Set('that which what who milestones actions objectives items ones'.split(' '));

/** `end of march`, `end feb`, `the end of the financial year`, `month end`, `mid march`. A week ends on Friday. */
export const readEdge: TimeReader = (words, at, today) => {
  const word = words[at]?.word ?? '';
  const unitFirst = unitAt(words, at);
  if (unitFirst && words[at + unitFirst.length]?.word === 'end') {
    return { length: unitFirst.length + 1, time: endOf(during(unitPeriod(unitFirst.unit, 0, today))) };
  }
  if (!['end', 'start', 'beginning', 'mid', 'middle'].includes(word)) return undefined;
  if (endsBehind.has(words[at - 1]?.word ?? '')) return undefined;
  let start = at + 1;
  if (words[start]?.word === 'of') start += 1;
  else if (word === 'start' || word === 'beginning') return undefined; // "which of them start this month"
  if (words[start]?.word === 'the' || words[start]?.word === 'this') start += 1;
  const unit = unitAt(words, start);
  const month = monthAt(words, start, today);
  const inner = unit
    ? { length: unit.length, time: unitEnd(unit.unit, today) }
    : (month ?? readTurned(words, start, today) ?? readYear(words, start, today));
  if (!inner || !('time' in inner)) return undefined;
  const length = start + inner.length - at;
  if (word === 'end') return { length, time: endOf(inner.time) };
  return { length, time: word.startsWith('mid') ? middleOf(inner.time) : startOf(inner.time) };
};

function unitEnd(unit: Unit, today: Day): Time {
  const period = unitPeriod(unit, 0, today);
  return during(unit === 'week' ? { ...period, last: addDays(period.first, 4) } : period);
}

const endOf = ({ past, future }: Time): Time => eitherSide(past.last, future.last);
const startOf = ({ past, future }: Time): Time => eitherSide(past.first, future.first);
const middleOf = ({ past, future }: Time): Time => eitherSide(middle(past), middle(future));
const middle = ({ first }: Period): Day => `${first.slice(0, 8)}15`;

/** `w/c 3 march`, `week commencing 3 March`: Monday to Sunday. */
export const readWeekOf: TimeReader = (words, at, today) => {
  const long = ['commencing', 'beginning', 'starting', 'of'].includes(words[at + 1]?.word ?? '');
  const start = words[at]?.word === 'w/c' ? at + 1 : words[at]?.word === 'week' && long ? at + 2 : undefined;
  if (start === undefined) return undefined;
  const day = readDate(words, start, today) ?? dateOfThisMonth(words, start, today);
  if (!day) return undefined;
  if (!('time' in day)) return { ...day, length: start + day.length - at };
  const week = (period: Period): Period => {
    const first = startOfWeek(period.first);
    return { first, last: addDays(first, 6) };
  };
  const { past, future, fixed } = day.time;
  return {
    length: start + day.length - at,
    time: { past: week(past), future: week(future), unit: 'period', fixed },
  };
};

function dateOfThisMonth(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const date = ordinalOf(words[at]?.word);
  if (date === undefined || monthOf(words[at + 1]?.word)) return undefined;
  const day = dayOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)), date);
  return day === undefined ? undefined : { length: 1, time: onDay(day) };
}
