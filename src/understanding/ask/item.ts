import type { Ref } from '../../plan/plan';
import type { Question } from '../../plan/asking/query';
import { isSlot } from '../hear/found';
import { all, first, hasCue, saidOtherwise, says, type Heard } from '../hear/heard';
import { conditionsOf, filterOf, meantName } from './conditions';
import type { Asked } from './asked';
import { subjectOf } from './subject';

/** One item: its story, its history, or the part of it that was asked for. */
export function askItem(heard: Heard): Asked {
  if (!isAboutOne(heard) || isLeftOut(heard)) return undefined;
  const subject = subjectOf(heard, (ref) => sayOf(heard, ref));
  if (!subject) return undefined;
  if ('question' in subject) return { back: subject.question };
  const [ref, ...others] = subject.refs;
  if (ref === undefined) return undefined;
  if (others.length > 0) return { question: { ask: 'items', filter: { refs: subject.refs }, show: 'list' } };
  if (hasCue(heard, 'history') || isChangesOfOne(heard)) return { question: { ask: 'history', ref } };
  return { question: { ask: 'item', ref, focus: focusOf(heard) } };
}

/** "everything except 1.3" is about all the others. */
function isLeftOut(heard: Heard): boolean {
  return conditionsOf(heard).some(({ dimension, denied }) => dimension === 'ref' && denied);
}

const openers = new Set(
  'is are was were has have had did does do will would should could can isnt'.split(' '),
);

/** A ref or "that" is always one item; words are, unless a list was asked for. */
function isAboutOne(heard: Heard): boolean {
  if (['ref', 'nth', 'no such ref'].some((slot) => heard.found.some((found) => found.means.slot === slot)))
    return true;
  if (heard.about.length === 0)
    return (
      all(heard, 'pronoun').some((found) => !found.means.many) && !says(heard, 'plan') && !isPlaced(heard)
    );
  if (hasCue(heard, 'doing', 'owing')) return false;
  const [opening] = heard.tokens;
  const single =
    hasCue(heard, 'status', 'how late', 'updated', 'why', 'history') ||
    isWhoChanged(heard) ||
    (hasCue(heard, 'when') && !listed(heard));
  if (single) return !listed(heard) || hasCue(heard, 'how late');
  return openers.has(opening?.word ?? '') ? !listed(heard) : false;
}

/** A list is asked for: "any", "all", "which", a count, or what is somebody's. */
function listed(heard: Heard): boolean {
  const slots = heard.found.some((found) =>
    ['any', 'show', 'me', 'sort', 'limit', 'by', 'not', 'or'].includes(found.means.slot),
  );
  const plural = all(heard, 'kind').some((found) => found.means.many);
  const who = conditionsOf(heard).some(
    (condition) => condition.dimension === 'who' && !hasCue(heard, 'status', 'how late'),
  );
  return slots || plural || who;
}

const isPlaced = (heard: Heard): boolean =>
  conditionsOf(heard).some(({ dimension }) => ['priority', 'group', 'theme', 'part'].includes(dimension));

function isChangesOfOne(heard: Heard): boolean {
  return (
    hasCue(heard, 'changed') &&
    !hasCue(heard, 'updated') &&
    (says(heard, 'changes', 'changed', 'altered', 'amended', 'edited', 'happened', 'updates') ||
      hasCue(heard, 'became'))
  );
}

/** "who's altered the launch" asks for its history, and not for who leads it. */
const isWhoChanged = (heard: Heard): boolean =>
  hasCue(heard, 'who') && hasCue(heard, 'changed') && says(heard, 'changed', 'altered', 'amended', 'edited');

function focusOf(heard: Heard): Extract<Question, { ask: 'item' }>['focus'] {
  if (hasCue(heard, 'updated') || (hasCue(heard, 'changed') && hasCue(heard, 'when'))) return 'updated';
  if (hasCue(heard, 'changed') && says(heard, 'updated')) return 'updated';
  if (hasCue(heard, 'why')) return 'why';
  const overdue = all(heard, 'state').some(
    (found) => found.means.state === 'overdue' || found.means.state === 'slipped',
  );
  if (hasCue(heard, 'how late') || overdue) return 'late';
  const asksWhen = hasCue(heard, 'when');
  const turned = says(heard, 'marked', 'rated', 'gone', 'go', 'went', 'turned', 'made');
  if (asksWhen && turned && all(heard, 'rating').length > 0) return 'updated';
  if (hasCue(heard, 'opening')) return 'opens';
  if (asksWhen || says(heard, 'due', 'deadline', 'date', 'timescale')) return 'due';
  const rated =
    all(heard, 'rating').length > 0 || all(heard, 'show').some((found) => found.means.show === 'ratings');
  return rated || says(heard, 'rating', 'rated', 'colour') ? 'rating' : undefined;
}

/** The sentence with the item's ref in place of the words or the pointer. */
export function sayOf(heard: Heard, ref: Ref): string {
  const pointer = first(heard, 'no such ref') ?? first(heard, 'nth') ?? first(heard, 'pronoun');
  if (heard.about.length === 0 && pointer) return saidOtherwise(heard, pointer.from, pointer.to, ref);
  const from = heard.about[0];
  const to = heard.about.at(-1);
  if (from === undefined || to === undefined) return `show ${ref}`;
  if (to - from > heard.about.length + 2) return `show ${ref}`;
  const named = all(heard, 'name').filter((found) => found.to === from || found.from === to + 1);
  const start = Math.min(from, ...named.map((found) => found.from));
  const end = Math.max(to + 1, ...named.map((found) => found.to));
  const article = ['the', 'a'].includes(heard.tokens[start - 1]?.word ?? '') ? 1 : 0;
  return saidOtherwise(heard, start - article, end, ref);
}

/** Who leads an item, a priority or a group; who holds a post. */
export function askWho(heard: Heard): Asked {
  const pointing = heard.found.some(({ means }) => ['ref', 'nth'].includes(means.slot));
  if (!hasCue(heard, 'who') || (says(heard, 'whose') && !pointing) || isWhoChanged(heard)) return undefined;
  const asked =
    heard.found.some((found) => isSlot(found, 'as')) ||
    hasCue(heard, 'doing', 'status') ||
    (hasCue(heard, 'owing') && all(heard, 'pronoun').length > 0) ||
    says(heard, 'is', 'in', 'on', 'chair', 'members', 'membership');
  if (!asked || all(heard, 'contents').length > 0) return undefined;
  const named = namedWho(heard);
  const subject =
    heard.about.length > 0 ||
    heard.found.some((found) => ['ref', 'nth', 'pronoun', 'no such ref'].includes(found.means.slot));
  if (subject) {
    const found = subjectOf(heard, (ref) => sayOf(heard, ref));
    if (found && 'question' in found) return { back: found.question };
    const [ref] = found?.refs ?? [];
    if (ref !== undefined) return { question: { ask: 'who', of: { ref } } };
  }
  const stated = conditionsOf(heard).some(({ dimension }) => dimension === 'state' || dimension === 'rating');
  return named && !stated ? { question: { ask: 'who', of: named } } : undefined;
}

function namedWho(heard: Heard): Extract<Question, { ask: 'who' }>['of'] | undefined {
  for (const found of all(heard, 'name')) {
    const name = meantName(found, heard);
    if (name?.is === 'group') return { group: name.id };
    if (name?.is === 'party' && 'post' in name.party) return { post: name.party.post };
  }
  const [priority] = filterOf(heard).priorities ?? [];
  return priority === undefined ? undefined : { priority };
}
