import type { AssignForm } from '../../cards/forms';
import type { Assign } from '../../plan/command';
import type { Day } from '../../plan/day';
import { formerMember, type Partnership, type Party } from '../../plan/partnership';
import type { Item, Plan } from '../../plan/plan';
import { belongsTo, groupsOf, nameOf, nameWithHolder } from '../../plan/responsibility';
import { hasLeft } from '../../plan/roles';
import type { Inputs, Setting } from '../feature';
import { pressOn, typedIn, type Read, type RefusedForm } from './item-forms';

/** Few enough to look through quickly, and to leave room on the card for everything else. */
const mostChoices = 80;

/** Gives an item to a person who has not left, a post, a group or an agency; where not all fit, to those nearest to it. */
export function assignFormOf(
  setting: Setting,
  plan: Plan,
  item: Item,
  refused: RefusedForm | undefined,
): AssignForm {
  const { partnership, turn } = setting;
  const everybody = partiesOf(partnership, turn.now.day);
  const near = nearest(everybody, partnership, plan, item, turn.now.day);
  const { to, part, reason } = typedIn(refused, setting);
  return {
    who: near.map((party) => ({ title: titleOf(partnership, party, turn.now.day), value: valueOf(party) })),
    label: near.length < everybody.length ? `Who (for others, say “assign ${item.ref} to …”)` : 'Who',
    press: pressOn('assign', setting, plan, item),
    ...(refused && {
      problem: refused.says,
      typed: { ...(to && { to }), ...(part && { part }), ...(reason && { reason }) },
    }),
  };
}

/** People, then posts, groups and agencies, each by name. */
function partiesOf(partnership: Partnership, day: Day): readonly Party[] {
  const { people, posts, groups, agencies } = partnership;
  const here = people.filter((person) => !hasLeft(person, day) && person.name !== formerMember);
  const sorts: readonly (readonly Party[])[] = [
    here.map(({ id }) => ({ person: id })),
    posts.map(({ id }) => ({ post: id })),
    groups.map(({ id }) => ({ group: id })),
    agencies.map(({ id }) => ({ agency: id })),
  ];
  const byName = (one: Party, other: Party) =>
    nameOf(partnership, one).localeCompare(nameOf(partnership, other), 'en');
  return sorts.flatMap((sort) => [...sort].sort(byName));
}

/** People in the item's groups, and all posts, groups and agencies, come before other people. */
function nearest(
  parties: readonly Party[],
  partnership: Partnership,
  plan: Plan,
  item: Item,
  day: Day,
): readonly Party[] {
  if (parties.length <= mostChoices) return parties;
  const groups = groupsOf(partnership, plan, item);
  const isNear = (party: Party) =>
    !('person' in party) || groups.some((group) => belongsTo(partnership, group, party.person, day));
  const first = [...parties.filter(isNear), ...parties.filter((party) => !isNear(party))];
  const fit = new Set(first.slice(0, mostChoices));
  return parties.filter((party) => fit.has(party));
}

/** Two people of one name are told apart by their agencies. */
function titleOf(partnership: Partnership, party: Party, day: Day): string {
  if (!('person' in party)) return nameWithHolder(partnership, party, day);
  const person = partnership.people.find(({ id }) => id === party.person);
  const agency = person && nameOf(partnership, { agency: person.agency });
  return `${nameOf(partnership, party)} (${agency ?? 'no agency'})`;
}

const valueOf = (party: Party): string => Object.entries(party).flat().join(':');

const parts: Readonly<Record<string, Pick<Assign, 'as' | 'beside'>>> = {
  lead: { as: 'lead', beside: false },
  'joint lead': { as: 'lead', beside: true },
  'further contributor': { as: 'contributor', beside: true },
  contributor: { as: 'contributor', beside: false },
};

/** Whoever was chosen is looked up in the register when it is decided. */
export function readAssignment(ref: string, { to = '', part = '', reason }: Inputs): Read {
  const party = partyOf(to);
  if (!party) return { problem: 'Choose who it goes to.' };
  const given = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!given) return { problem: 'Choose whether they lead it or contribute to it.' };
  return {
    command: { kind: 'assign', ref, parties: [party], ...given, why: reason },
  };
}

function partyOf(value: string): Party | undefined {
  const [, sort, id = ''] = /^(person|post|group|agency):(.+)$/.exec(value) ?? [];
  switch (sort) {
    case 'person':
      return { person: id };
    case 'post':
      return { post: id };
    case 'group':
      return { group: id };
    case 'agency':
      return { agency: id };
    default:
      return undefined;
  }
}
