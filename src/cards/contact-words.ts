import { nudgeTimeOf, type Contact } from '../plan/contact';
import { sayList, weekdayNames } from './words';

/** `on working days from 14:00, not on Fridays` */
export function sayContact(contact: Contact): string {
  if (contact.nudges === 'off') return 'not at all';
  const days = (contact.notOn ?? []).map((weekday) => `${weekdayNames[weekday - 1] ?? ''}s`);
  const not = days.length > 0 ? `, not on ${sayList(days, 'or')}` : '';
  return `on working days from ${nudgeTimeOf({ contact })}${not}`;
}
