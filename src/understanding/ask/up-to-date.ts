import { addDays } from '../../plan/day';
import type { Question } from '../../plan/asking/query';
import { all, first, hasCue, says, type Heard } from '../hear/heard';
import type { Asked } from './asked';
import { filterOf } from './conditions';
import { subjectOf, textFilter } from './subject';
import { sinceDay, timesOf } from './times';
import { without } from './without';

const openers = new Set('have has did do are is am'.split(' '));
const wholes = ['everything', 'all', 'every', 'each', 'everyone', 'everybody'];

/** "have I updated everything", "am I up to date": what has not been updated for 30 days, or since the day that is said. */
export function askUpToDate(heard: Heard): Asked {
  const [opening] = heard.tokens;
  if (isToUpdate(heard)) return { question: notUpdated(heard) };
  const current = hasCue(heard, 'updated') && says(heard, 'date');
  const updated = current || (hasCue(heard, 'changed') && says(heard, 'updated', 'update', 'updates'));
  if (!openers.has(opening?.word ?? '') || !updated || all(heard, 'ref').length > 0) return undefined;
  const mine = all(heard, 'me').length > 0;
  if (says(heard, ...wholes) || (current && mine)) return { question: notUpdated(heard) };
  return mine && heard.about.length > 0 ? updatedOne(heard) : undefined;
}

/** "is there anything I need to update", "what should I update" */
function isToUpdate(heard: Heard): boolean {
  const wanted = says(heard, 'need', 'should', 'must', 'ought') && says(heard, 'update');
  return wanted && all(heard, 'me').length > 0 && heard.about.length === 0 && all(heard, 'ref').length === 0;
}

function notUpdated(heard: Heard): Question {
  const { day } = heard.hearing.now;
  const [time] = timesOf(heard);
  const lasting = first(heard, 'lasting');
  const since = lasting ? addDays(day, -lasting.means.days) : time ? sinceDay(time) : addDays(day, -30);
  const filter = without({ ...filterOf(heard), ...textFilter(heard) }, 'states');
  return { ask: 'items', filter: { ...filter, notUpdatedSince: since }, show: 'list' };
}

/** "have I updated the neglect audit" */
function updatedOne(heard: Heard): Asked {
  const subject = subjectOf(heard, (ref) => `when was ${ref} last updated`);
  if (!subject || 'question' in subject) return subject && { back: subject.question };
  const [ref, ...others] = subject.refs;
  if (ref === undefined || others.length > 0) return undefined;
  return { question: { ask: 'item', ref, focus: 'updated' } };
}
