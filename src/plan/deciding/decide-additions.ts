import type { Addition } from '../addition';
import { newItem, nextPlace, sameThere } from './additions';
import { isAllowed, whoCould } from './allowed';
import type { Add } from '../command';
import { dayInWords } from '../day';
import { accepted, refused, type Circumstances, type Decision, type Refusal } from './decision';
import { isKnown, leaverAmong } from './decide-people';
import { priorityOf, type Due, type Item, type PriorityId } from '../plan';
import { groupsOf } from '../responsibility';

/** Longest wording of an added item, in characters: a line of a plan, and no document. */
export const longestWording = 500;

interface Wanted {
  readonly addition: Addition;
  readonly item: Item;
}

/** What the command would add to the plan as it is; nothing where the plan has no such priority. */
export function wantedBy(command: Add, { plan }: Circumstances): Wanted | undefined {
  if (!priorityOf(plan, command.priority)) return undefined;
  const { ref, year } = nextPlace(plan, command.priority, command.due);
  const { priority, text, due, group, lead = [] } = command;
  const addition: Addition = {
    kind: plan.tracks,
    priority,
    text: text.trim(),
    lead,
    year,
    due: due === null ? undefined : dueOn(due),
    group,
  };
  return { addition, item: newItem(addition, ref) };
}

const dueOn = (day: string): Due => ({
  printed: dayInWords(day),
  first: day,
  last: day,
  precision: 'day',
});

/** Why the member may not add anything under the priority, with those who could; nothing where they may. */
export function mayNotAddUnder(priority: PriorityId, on: Circumstances): Refusal | undefined {
  const item = newItem({ kind: on.plan.tracks, priority, text: '', lead: [] }, '');
  return isAllowed('add', item, on) ? undefined : { reason: 'may not add', ask: whoCould('add', item, on) };
}

/**
 * Why the member may not add it. The business manager may anywhere, a chair where a group of theirs looks after the
 * priority. Only the business manager may give it to another group, so that naming one's own opens no door.
 */
export function mayNotAdd({ addition }: Wanted, on: Circumstances): Refusal | undefined {
  const { group, ...bare } = addition;
  const refused = bare.priority === null ? undefined : mayNotAddUnder(bare.priority, on);
  if (refused || group === undefined) return refused;
  const item = newItem(bare, '');
  if (groupsOf(on.partnership, on.plan, item).some(({ id }) => id === group)) return undefined;
  return isAllowed('entrust', item, on)
    ? undefined
    : { reason: 'may not entrust', ask: whoCould('entrust', item, on) };
}

/** Adds the item under the next ref of its priority, whatever was added since it was shown. */
export function decideAdd(command: Add, { addition, item }: Wanted, on: Circumstances): Decision {
  const problem = problemWith(command, addition, on);
  if (problem) return refused(problem);
  return accepted(item, { kind: 'added', before: null, after: addition });
}

function problemWith(
  { text, due, group, lead = [] }: Add,
  addition: Addition,
  on: Circumstances,
): Refusal | undefined {
  if (text.trim() === '') return { reason: 'no wording' };
  if (text.length > longestWording) return { reason: 'too long', limit: longestWording };
  if (due !== null && due < on.now.day) return { reason: 'due in the past', day: due };
  if (group !== undefined && !isKnown({ group }, on)) return { reason: 'no such group' };
  const gone = leaverAmong(lead, on);
  if (gone !== undefined) return { reason: 'has left', name: gone };
  const there = sameThere(on.plan, addition);
  return there && { reason: 'there already', ref: there.ref };
}
