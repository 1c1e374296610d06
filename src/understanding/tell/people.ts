import type { Command } from '../../plan/command';
import type { Party } from '../../plan/partnership';
import { groupById } from '../../plan/responsibility';
import { personDoubt } from '../ask/read-question';
import { isSlot } from '../hear/found';
import { groupAt } from '../hear/group-named';
import { all, first, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { phraseAt } from '../words/phrases';
import { separatorFrom } from './clause';
import { skip } from '../hear/courtesy';
import {
  belonging,
  escalators,
  givers,
  joiners,
  makers,
  nowWords,
  parts,
  transferers,
} from '../words/people';
import type { Clause, ClauseReader, Stretch } from './stretch';
import { trailing } from '../words/telling';
import { targetOf } from './target';

/** "assign 1.3 to Tom", "make Tom joint lead for 1.3", "put Ann down as a contributor on 2.2". */
export const readAssign: ClauseReader = (stretch) =>
  givenTo(stretch) ?? madeLead(stretch) ?? givenToOneOfTwo(stretch);

/** "give 3.1 to the Exploitation subgroup", "3.1 belongs to Safeguarding Effectiveness now": whose item it is, where that is a group. */
export const readEntrust: ClauseReader = (stretch) => handedToGroup(stretch) ?? belongsToGroup(stretch);

function handedToGroup({ heard, from }: Stretch): Clause | undefined {
  const gives = skip(givers, heard, from);
  const start = gives > from ? gives : skip(transferers, heard, from);
  if (start === from) return undefined;
  const limit = reasonOr(heard, start + 1);
  for (let at = start + 1; at < limit; at += 1) {
    if (!['to', 'under', 'with'].includes(heard.tokens[at]?.word ?? '')) continue;
    const group = groupGiven(heard, at + 1);
    if (group && skip(nowWords, heard, group.to) >= limit)
      return entrusted(heard, [start, at], limit, group.id);
  }
  return undefined;
}

function belongsToGroup({ heard, from }: Stretch): Clause | undefined {
  const limit = reasonOr(heard, from + 1);
  for (let at = from + 1; at < limit; at += 1) {
    const verb = skip(belonging, heard, at);
    const group = verb > at ? groupGiven(heard, verb) : undefined;
    if (group && skip(nowWords, heard, group.to) >= limit)
      return entrusted(heard, [from, at], limit, group.id);
  }
  return undefined;
}

function entrusted(
  heard: Heard,
  item: readonly [number, number],
  limit: number,
  to: string,
): Clause | undefined {
  const name = groupById(heard.hearing.vocabulary.partnership, to)?.name ?? to;
  const says = (ref: string) => `give ${ref} to the ${name}`;
  return told(heard, item, limit, says, (ref) => ({ kind: 'entrust', ref, to }));
}

/** A group by its name, perhaps with "group" behind it; an agency or a person is made its lead instead. */
function groupGiven(heard: Heard, from: number): { id: string; to: number } | undefined {
  // "Move 2.5 to the next board" is until when, and not whose.
  if (all(heard, 'meeting').some((met) => met.from === from || met.from === from + 1)) return undefined;
  const group = groupAt(heard, from);
  const after = heard.tokens[group?.to ?? 0]?.word ?? '';
  return group && (['group', 'subgroup'].includes(after) ? { ...group, to: group.to + 1 } : group);
}

/** "assign 1.3 to Sarah", where there are two: which of them is asked. */
function givenToOneOfTwo({ heard, from }: Stretch): Clause | undefined {
  const gives = skip(givers, heard, from) > from && heard.tokens.some(({ word }) => word === 'to');
  const doubt = gives && first(heard, 'ref') ? personDoubt(heard) : undefined;
  return doubt && { is: 'unsure', utterance: doubt };
}

function givenTo({ heard, from }: Stretch): Clause | undefined {
  const start = skip(givers, heard, from);
  if (start === from) return undefined;
  const limit = reasonOr(heard, start + 1);
  for (let at = start + 1; at < limit; at += 1) {
    if (heard.tokens[at]?.word !== 'to') continue;
    const given = partiesAt(heard, at + 1);
    if (!given || !endsBy(heard, given.to, limit)) continue;
    const says = (ref: string) => `assign ${ref} to ${typedBetween(heard.sentence, at + 1, given.to)}`;
    return told(heard, [start, at], limit, says, (ref) => ({
      kind: 'assign',
      ref,
      as: 'lead',
      parties: given.parties,
      beside: false,
    }));
  }
  return undefined;
}

function madeLead({ heard, from }: Stretch): Clause | undefined {
  const start = skip(makers, heard, from);
  const given = start === from ? undefined : partiesAt(heard, start);
  const part = given && phraseAt(parts, heard.tokens, given.to);
  if (!given || !part) return undefined;
  const limit = reasonOr(heard, given.to + part.length);
  const target = skip(joiners, heard, given.to + part.length);
  const said = typedBetween(heard.sentence, from, target);
  return told(
    heard,
    [target, limit],
    limit,
    (ref) => `${said} ${ref}`,
    (ref) => ({ kind: 'assign', ref, parties: given.parties, ...part.value }),
  );
}

/** "escalate 1.3 to the exec: no agreement on funding". */
export const readEscalate: ClauseReader = ({ heard, from }) => {
  const start = skip(escalators, heard, from);
  if (start === from) return undefined;
  const limit = reasonOr(heard, start + 1);
  for (let at = start + 1; at < limit; at += 1) {
    const group = ['to', 'with'].includes(heard.tokens[at]?.word ?? '') ? groupAt(heard, at + 1) : undefined;
    if (!group || !endsBy(heard, group.to, limit)) continue;
    const says = (ref: string) => `escalate ${ref} ${typedBetween(heard.sentence, at, limit)}`;
    return told(heard, [start, at], limit, says, (ref) => ({ kind: 'escalate', ref, to: group.id }));
  }
  return undefined;
};

/** Nothing stands before the limit but "please" and the like. */
const endsBy = (heard: Heard, to: number, limit: number): boolean =>
  to <= limit && skip(trailing, heard, to) >= limit;

/** Up to the comma, dash or colon, or the word a reason starts with. */
export function reasonOr(heard: Heard, from: number): number {
  const limit = separatorFrom(heard, from);
  for (let i = from; i < limit; i += 1)
    if (heard.tokens[i]?.before === ':') return i;
    else if (['because', 'as', 'since'].includes(heard.tokens[i]?.word ?? '') && !isPart(heard, i)) return i;
  return limit;
}

const isPart = (heard: Heard, at: number): boolean => phraseAt(parts, heard.tokens, at) !== undefined;

export function told(
  heard: Heard,
  [from, to]: readonly [number, number],
  end: number,
  says: (ref: string) => string,
  command: (ref: string) => Command,
): Clause | undefined {
  const target = targetOf(heard, from, to, says);
  if (!target) return undefined;
  if (target.is === 'bulk') return { is: 'bulk', of: [target.from, target.to], to: end };
  if (target.is === 'unsure') return { ...target, to: end };
  return { is: 'told', commands: target.refs.map(command), to: end, explicit: true };
}

/** "Tom and the named nurse", "me": people, posts, agencies or groups; none where a name is shared, and then which is meant is asked. */
export function partiesAt(heard: Heard, from: number): { parties: readonly Party[]; to: number } | undefined {
  const parties: Party[] = [];
  let at = from;
  for (;;) {
    const one = partyAt(heard, at);
    if (!one) return undefined;
    parties.push(one.party);
    at = one.to;
    if (heard.tokens[at]?.word !== 'and' || !partyAt(heard, at + 1)) return { parties, to: at };
    at += 1;
  }
}

function partyAt(heard: Heard, from: number): { party: Party; to: number } | undefined {
  for (const at of [from, ...(isArticle(heard, from) ? [from + 1] : [])]) {
    const found = heard.found.find((each) => each.from === at);
    const party = found && partyOf(heard, found);
    if (party) return { party, to: found.to };
  }
  return undefined;
}

const isArticle = ({ tokens }: Heard, at: number): boolean =>
  ['the', 'our', 'both'].includes(tokens[at]?.word ?? '');

function partyOf({ hearing }: Heard, found: Heard['found'][number]): Party | undefined {
  if (isSlot(found, 'me')) return { person: hearing.speaker.id };
  if (!isSlot(found, 'name')) return undefined;
  const [name, ...others] = found.means.names.filter(({ is }) => is === 'party' || is === 'group');
  if (!name || others.length > 0) return undefined;
  return name.is === 'party' ? name.party : name.is === 'group' ? { group: name.id } : undefined;
}
