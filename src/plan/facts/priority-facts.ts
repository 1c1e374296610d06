import { dayInWords } from '../day';
import type { Partnership, Party } from '../partnership';
import type { Priority } from '../plan';
import { printsItsEnd } from '../printed-end';
import { nameOf } from '../responsibility';
import type { Fact, FactKind } from './fact';

/** What a plan says of a priority itself: its title, aim and end, whom it is shared with, and who answers for it. */
export function priorityFacts(partnership: Partnership, priority: Priority): readonly Fact[] {
  const { id, title, aliases, line } = priority;
  const all: readonly Said[] = [
    { id: `priority ${id}`, kind: 'priority', text: title },
    ...ofAim(priority),
    ...ofTime(priority),
    ...ofJointWork(priority),
    ...ofParties(partnership, priority, 'lead', priority.lead),
    ...ofParties(partnership, priority, 'accountable', priority.accountable),
  ];
  const names = [title, ...aliases];
  return all.map((said) => ({ ...(line !== undefined && { line }), ...said, priority: id, names }));
}

type Said = Omit<Fact, 'names' | 'priority'>;

function ofAim({ id, aim }: Priority): readonly Said[] {
  if (!aim) return [];
  const { label, text, line } = aim;
  return [{ id: `aim ${id}`, kind: 'aim', text, label, ...(line !== undefined && { line }) }];
}

function ofTime({ id, limit, due }: Priority): readonly Said[] {
  const all: Said[] = [];
  if (limit) {
    const isPrinted = printsItsEnd(limit.printed);
    const assumed = isPrinted
      ? ''
      : `; its last day is not printed, and ${dayInWords(limit.last)} is assumed`;
    all.push({ id: `limit ${id}`, kind: 'limit', text: `A priority ${limit.printed}${assumed}` });
  }
  if (due) all.push({ id: `completion ${id}`, kind: 'completion', text: `To be complete by ${due.printed}` });
  return all;
}

function ofJointWork({ id, jointWith }: Priority): readonly Said[] {
  return jointWith.map((body, i) => ({
    id: `joint ${id} ${i}`,
    kind: 'joint work',
    text: `Joint with ${body}`,
  }));
}

function ofParties(
  partnership: Partnership,
  { id }: Priority,
  kind: Extract<FactKind, 'lead' | 'accountable'>,
  parties: readonly Party[],
): readonly Said[] {
  return parties.map((party, i) => ({ id: `${kind} ${id} ${i}`, kind, text: nameOf(partnership, party) }));
}
