import type { What } from '../change';
import type { Assign, Challenge, Entrust, Escalate } from '../command';
import { accepted, refused, stampOf, type Circumstances, type Decision } from './decision';
import type { Party } from '../partnership';
import type { Item } from '../plan';
import { contributorsOf, groupsOf, leadsOf } from '../responsibility';
import { hasLeft } from '../roles';

/** Whose an item is from now on. It is given only to those whom the register holds, and to nobody who has left. */
export function decideAssign(command: Assign, item: Item, on: Circumstances): Decision {
  if (!command.parties.every((party) => isKnown(party, on))) return refused({ reason: 'no such party' });
  const gone = command.off ? undefined : leaverAmong(command.parties, on);
  if (gone) return refused({ reason: 'has left', name: gone });
  const held = command.as === 'lead' ? leadsOf(on.plan, item) : contributorsOf(item);
  const wanted = wantedOf(command, held);
  const isNotTheirs = command.off && command.parties.length > 0;
  if (isSame(held, wanted))
    return refused({ reason: isNotTheirs ? 'not its lead' : 'already so', ref: item.ref });
  const before = command.as === 'lead' ? item.standing.lead : item.standing.contributors;
  return accepted(item, { kind: 'assigned', as: command.as, before, after: wanted }, command.why);
}

/** In place of those there are, beside them, or without them. */
function wantedOf({ parties, beside, off }: Assign, held: readonly Party[]): readonly Party[] {
  if (off)
    return parties.length === 0 ? [] : held.filter((one) => !parties.some((other) => isSame([one], [other])));
  return beside ? withParties(held, parties) : parties;
}

/** Which group's item it is from now on, whatever the plan prints; saying it again changes nothing. */
export function decideEntrust(command: Entrust, item: Item, on: Circumstances): Decision {
  if (!isKnown({ group: command.to }, on)) return refused({ reason: 'no such group' });
  const [held, ...others] = groupsOf(on.partnership, on.plan, item);
  if (held?.id === command.to && others.length === 0) return refused({ reason: 'already so', ref: item.ref });
  const what: What = { kind: 'entrusted', before: item.standing.group, after: command.to };
  return accepted(item, what, command.why);
}

/** Puts the item before another group, which is told why. */
export function decideEscalate(command: Escalate, item: Item, on: Circumstances): Decision {
  const before = item.standing.escalated;
  if (!isKnown({ group: command.to }, on)) return refused({ reason: 'no such group' });
  if (before?.to === command.to && (command.why === undefined || before.why === command.why))
    return refused({ reason: 'already so', ref: item.ref });
  if (!command.why) return refused({ reason: 'needs a reason', ref: item.ref, because: 'Escalating' });
  const after = { to: command.to, why: command.why, ...stampOf(on) };
  return accepted(item, { kind: 'escalated', before, after }, command.why);
}

/** Keeps what was not convincing beside the item, for its lead and chair to answer, or the agency it is put to. */
export function decideChallenge({ agency, why }: Challenge, item: Item, on: Circumstances): Decision {
  if (agency !== undefined && !isKnown({ agency }, on)) return refused({ reason: 'no such party' });
  if (!why) return refused({ reason: 'needs a reason', ref: item.ref, because: 'A challenge' });
  const after = { text: why, agency, ...stampOf(on) };
  return accepted(item, { kind: 'challenged', before: null, after });
}

/** Whether the register holds the person, post, group or agency. */
export function isKnown(party: Party, { partnership }: Circumstances): boolean {
  const { people, posts, groups, agencies } = partnership;
  if ('person' in party) return people.some(({ id }) => id === party.person);
  if ('post' in party) return posts.some(({ id }) => id === party.post);
  return 'group' in party
    ? groups.some(({ id }) => id === party.group)
    : agencies.some(({ id }) => id === party.agency);
}

export function leaverAmong(
  parties: readonly Party[],
  { partnership, now }: Circumstances,
): string | undefined {
  const ids = parties.flatMap((party) => ('person' in party ? [party.person] : []));
  return partnership.people.find((person) => ids.includes(person.id) && hasLeft(person, now.day))?.name;
}

function withParties(held: readonly Party[], added: readonly Party[]): readonly Party[] {
  return [...held, ...added.filter((party) => !held.some((one) => isSame([one], [party])))];
}

const isSame = (one: readonly Party[], other: readonly Party[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
