import type { Addition } from '../addition';
import { newItem, nextPlace, sameThere } from './additions';
import type { What } from '../change';
import type { Add } from '../command';
import { dayInWords } from '../day';
import type { Circumstances, Decision, Refusal } from './decision';
import { leaverAmong } from './decide-people';
import { priorityOf, type Due, type Item, type PriorityId } from '../plan';
import { groupsOf } from '../responsibility';
import { mayDo, whoMay } from '../roles';

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
    ...(year === undefined ? {} : { year }),
    ...(due === null ? {} : { due: dueOn(due) }),
    ...(group === undefined ? {} : { group }),
  };
  return { addition, item: newItem(addition, ref) };
}

const dueOn = (day: string): Due => ({
  printed: dayInWords(day),
  first: day,
  last: day,
  precision: 'day',
});

/** Whether the member may add anything under the priority: who could, where not. */
export function mayNotAddUnder(priority: PriorityId, on: Circumstances): Refusal | undefined {
  const item = newItem({ kind: on.plan.tracks, priority, text: '', lead: [] }, '');
  const { partnership, plan, member, now } = on;
  if (mayDo('add', partnership, plan, item, member, now.day)) return undefined;
  const ask = whoMay('add', partnership, plan, item, now.day).map((person) => person.name);
  return { reason: 'may not add', ask };
}

/**
 * Whether the member may add it: the business manager anywhere, a chair where a group of theirs looks after the
 * priority. Whoever it is given to besides is the business manager's to say, so naming one's own group opens no door.
 */
export function mayNotAdd({ addition }: Wanted, on: Circumstances): Refusal | undefined {
  const { group, ...bare } = addition;
  const refused = bare.priority === null ? undefined : mayNotAddUnder(bare.priority, on);
  if (refused || group === undefined) return refused;
  const { partnership, plan, member, now } = on;
  const item = newItem(bare, '');
  if (groupsOf(partnership, plan, item).some(({ id }) => id === group)) return undefined;
  if (mayDo('entrust', partnership, plan, item, member, now.day)) return undefined;
  const ask = whoMay('entrust', partnership, plan, item, now.day).map((person) => person.name);
  return { reason: 'may not entrust', ask };
}

/** Adds the item under the next ref of its priority, whatever was added since it was shown. */
export function decideAdd(command: Add, { addition, item }: Wanted, on: Circumstances): Decision {
  const problem = problemWith(command, addition, on);
  if (problem) return { kind: 'refused', refusal: problem };
  const what: What = { kind: 'added', before: null, after: addition };
  return { kind: 'accepted', item, decided: [{ what, why: null }] };
}

function problemWith(
  { text, due, group, lead = [] }: Add,
  addition: Addition,
  on: Circumstances,
): Refusal | undefined {
  if (text.trim() === '') return { reason: 'no wording' };
  if (text.length > longestWording) return { reason: 'too long', limit: longestWording };
  if (due !== null && due < on.now.day) return { reason: 'due in the past', day: due };
  if (group !== undefined && !on.partnership.groups.some(({ id }) => id === group))
    return { reason: 'no such group' };
  const gone = leaverAmong(lead, on);
  if (gone !== undefined) return { reason: 'has left', name: gone };
  const there = sameThere(on.plan, addition);
  return there && { reason: 'there already', ref: there.ref };
}
