import { nudgeTimeOf, type Absence, type Contact } from '../plan/contact';
import type { Day } from '../plan/day';
import { sayDay, sayList, weekdayNames } from './words';

/**
 * `on working days from 14:00, not on Fridays, none until 4 January 2022`; an absence that is over by today is not told,
 * and without today each is.
 */
export function sayContact(contact: Contact, today?: Day): string {
  if (contact.nudges === 'off') return 'not at all';
  const days = (contact.notOn ?? []).map((weekday) => `${weekdayNames[weekday - 1] ?? ''}s`);
  const not = days.length > 0 ? `, not on ${sayList(days, 'or')}` : '';
  return `on working days from ${nudgeTimeOf({ contact })}${not}${sayAway(contact, today)}`;
}

function sayAway({ away = [] }: Contact, today?: Day): string {
  const ahead = away.filter(({ until }) => today === undefined || until > today);
  return ahead.length > 0 ? `, none ${sayList(ahead.map((absence) => sayAbsence(absence, today)))}` : '';
}

/** `from 20 December until 4 January 2022`; an absence that has begun says only when it ends. */
function sayAbsence({ from, until }: Absence, today?: Day): string {
  const hasBegun = today !== undefined && from <= today;
  return `${hasBegun ? '' : `from ${sayDay(from, today)} `}until ${sayDay(until, today)}`;
}
