import { addDays, startOfWeek, weekdayOf, type Day } from '../../plan/day';
import { addWorkingDays } from '../../plan/working-days';
import type { FoundAs } from '../hear/found';
import type { Heard } from '../hear/heard';
import type { Period } from '../when/time';

/** Nobody is away on Christmas Day alone: what is said of a feast is of the days that people take off around it. */
export function periodOf({ means, from, to }: FoundAs<'time'>, { tokens }: Heard): Period {
  const { first: begins, last: ends } = means.time.future;
  const word = to === from + 1 ? tokens[from]?.word : undefined; // Christmas Eve and Easter Monday are days
  if (word === 'christmas') {
    const eve = addDays(begins, -1);
    const monday = weekdayOf(eve) > 5 ? eve : startOfWeek(eve);
    return { first: monday, last: lastOfNewYear(newYearAfter(begins)) };
  }
  return word === 'easter'
    ? { first: addDays(begins, -2), last: addDays(ends, 1) }
    : { first: begins, last: ends };
}

export const newYearAfter = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}-01-01`;

/** Until people are back at work. */
const lastOfNewYear = (newYear: Day): Day => addDays(addWorkingDays(newYear, 1), -1);

/** "over new year", "until after new year". */
export function newYearIn(heard: Heard): Period | undefined {
  if (!saysNewYear(heard)) return undefined;
  const newYear = newYearAfter(heard.hearing.now.day);
  return { first: addDays(newYear, -1), last: lastOfNewYear(newYear) };
}

export const saysNewYear = ({ tokens }: Heard): boolean =>
  tokens.some(({ word }, at) => word === 'new' && /^years?$/.test(tokens[at + 1]?.word ?? ''));
