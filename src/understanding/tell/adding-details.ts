import type { Add } from '../../plan/command';
import { timesOf } from '../ask/times';
import { isSlot, type Name } from '../hear/found';
import { groupAt } from '../hear/group-named';
import type { Heard } from '../hear/heard';
import { skip } from '../hear/courtesy';
import { phraseAt } from '../words/phrases';
import { partiesAt } from './people';
import { dueing, grouping, leading, leadingAfter, placing, undated } from '../words/adding';

/** What is said of a new item beside what is to be done. */
export type Detail = Partial<Pick<Add, 'priority' | 'due' | 'group' | 'lead'>>;

/** What the words from a token to another say of the new item, where all of them say one thing. */
export function detailAt(heard: Heard, from: number, to: number): Detail | undefined {
  const opened = heard.tokens[from]?.word === 'and' ? from + 1 : from;
  return (
    undatedAt(heard, opened, to) ??
    dueAt(heard, opened, to) ??
    leadAt(heard, opened, to) ??
    groupNamed(heard, opened, to) ??
    priorityNamed(heard, opened, to)
  );
}

/** Words that say by themselves that a detail begins, comma or none: "due", "by", "lead". */
export const isOpened = (heard: Heard, at: number): boolean =>
  [dueing, leading, undated].some((book) => phraseAt(book, heard.tokens, at) !== undefined);

function undatedAt(heard: Heard, from: number, to: number): Detail | undefined {
  return skip(undated, heard, from) === to ? { due: null } : undefined;
}

/** "due end of Feb", "by March", "28 February": the last day of it. */
function dueAt(heard: Heard, from: number, to: number): Detail | undefined {
  const opened = skip(dueing, heard, from);
  const start = opened > from && heard.tokens[opened]?.word === 'the' ? opened + 1 : opened;
  const said = timesOf(heard).find(({ found }) => found.to === to);
  if (!said || (said.found.from !== start && said.joinedFrom !== start && said.joinedFrom !== from))
    return undefined;
  return { due: said.time.future.last };
}

/** "lead Tom", "led by the named nurse and Lucy", "Tom to lead". */
function leadAt(heard: Heard, from: number, to: number): Detail | undefined {
  const start = skip(leading, heard, from);
  const given = partiesAt(heard, start);
  if (!given) return undefined;
  if (start > from) return given.to === to ? { lead: given.parties } : undefined;
  const after = skip(leadingAfter, heard, given.to);
  return after > given.to && after === to ? { lead: given.parties } : undefined;
}

const groupWords = new Set('group subgroup subgroups committee'.split(' '));

/** "QA subgroup", "for the Exploitation group": a name that is also a priority's is the group's only where a word says so. */
function groupNamed(heard: Heard, from: number, to: number): Detail | undefined {
  const start = skip(grouping, heard, from);
  const group = groupAt(heard, start);
  if (!group) return undefined;
  const trailing = heard.tokens.slice(group.to, to).map(({ word }) => word);
  if (group.to > to || !trailing.every((word) => groupWords.has(word))) return undefined;
  const saysGroup = heard.tokens.slice(from, to).some(({ word }) => groupWords.has(word));
  return saysGroup || !nameAt(heard, start, to, 'priority') ? { group: group.id } : undefined;
}

function priorityNamed(heard: Heard, from: number, to: number): Detail | undefined {
  for (let start = from; start < to; start += 1) {
    const name = nameAt(heard, start, to, 'priority');
    if (name?.is === 'priority') return { priority: name.id };
    if (!placing.has(heard.tokens[start]?.word ?? '')) return undefined;
  }
  return undefined;
}

function nameAt({ found }: Heard, from: number, to: number, is: Name['is']): Name | undefined {
  const each = found.find((one) => one.from === from && one.to === to);
  return each && isSlot(each, 'name') ? each.means.names.find((name) => name.is === is) : undefined;
}
