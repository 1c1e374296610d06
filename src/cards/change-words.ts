import { sayDay, sayList, sayProgress, sayRating } from './words';
import type { Change, Field, What } from '../plan/change';
import type { Partnership, Party } from '../plan/partnership';
import type { By, Challenged, NudgeWish } from '../plan/standing';
import { nameOf } from '../plan/responsibility';

/** A field with what it said before and says after. */
export interface BeforeAfter {
  readonly field: Field;
  readonly from: string;
  readonly to: string;
}

/** A change in words: `rating: not rated → amber`. */
export function describeWhat(what: What, partnership: Partnership): string {
  if (what.kind === 'undone')
    return what.what.kind === 'added'
      ? 'took out again what was added'
      : `took back, ${describeWhat(what.what, partnership)}`;
  if (what.kind === 'added') return `added after the plan was agreed: ${what.after?.text ?? ''}`;
  const { field, from, to } = beforeAndAfter(what, partnership);
  return field === 'note' || field === 'evidence' || field === 'challenge'
    ? `${field}: ${to}`
    : `${fieldWords[field]}: ${from} → ${to}`;
}

/** Why it happened, and who asked for it where that was somebody else: `police data late; asked for by Priya Nair`. */
export function whyOf({ what, why }: Pick<Change, 'what' | 'why'>): string {
  const asker = what.kind === 'rescheduled' ? what.after?.askedBy : undefined;
  return whyAsked(why, asker);
}

export function whyAsked(why: string | null, askedBy: By | undefined): string {
  return [why, askedBy && `asked for by ${askedBy.name}`].filter(Boolean).join('; ');
}

const fieldWords: Record<Field, string> = {
  rating: 'rating',
  progress: 'progress',
  forecast: 'expected by',
  note: 'note',
  evidence: 'evidence',
  reopened: 'reopened',
  lead: 'lead',
  contributors: 'contributing',
  group: 'group',
  escalated: 'escalated to',
  challenge: 'challenge',
  nudges: 'nudges',
  added: 'added',
  undone: 'take back',
};

export function fieldWord(field: Field): string {
  return fieldWords[field];
}

/** Which field a change is about, and what it said before and says after. */
export function beforeAndAfter(what: What, partnership: Partnership): BeforeAfter {
  switch (what.kind) {
    case 'rated':
      return said('rating', what, (rated) => sayRating(partnership.scheme, rated?.code ?? null));
    case 'progressed':
      return said('progress', what, sayProgress);
    case 'rescheduled':
      return said('forecast', what, (forecast) => (forecast ? sayDay(forecast.to) : 'as printed'));
    case 'noted':
      return said('note', what, (note) => note?.text ?? 'none');
    case 'evidenced':
      return comeOrGone('evidence', what, ({ text }) => text, ['none', 'removed']);
    case 'reopened':
      return said('reopened', what, (finished) => sayFinished(finished, partnership));
    case 'assigned':
      return said(partOf(what), what, (parties) => sayParties(parties, partnership));
    case 'entrusted':
      return said('group', what, (group) => sayOwnGroup(group, partnership));
    case 'added':
      return comeOrGone('added', what, ({ text }) => text, ['not in the plan', 'taken out again']);
    case 'escalated':
      return said('escalated', what, (escalated) => sayGroup(escalated?.to, partnership));
    case 'challenged':
      return comeOrGone('challenge', what, (one) => sayChallenge(one, partnership), ['none', 'removed']);
    case 'nudge set':
      return said('nudges', what, sayWish);
    case 'undone':
      return { ...beforeAndAfter(what.what, partnership), field: 'undone' };
    default:
      return what satisfies never;
  }
}

interface Ends<T> {
  readonly before: T;
  readonly after: T;
}

export function said<T>(field: Field, { before, after }: Ends<T>, say: (end: T) => string): BeforeAfter {
  return { field, from: say(before), to: say(after) };
}

/** For what comes and goes whole: one word if it was not there before, another if it is gone after. */
function comeOrGone<T extends object>(
  field: Field,
  { before, after }: Ends<T | null>,
  say: (end: T) => string,
  [absent, gone]: readonly [string, string],
): BeforeAfter {
  return { field, from: before ? say(before) : absent, to: after ? say(after) : gone };
}

/** Which field an assignment is about. */
export function partOf({ as }: Extract<What, { kind: 'assigned' }>): Field {
  return as === 'lead' ? 'lead' : 'contributors';
}

function sayFinished(
  { progress, rating }: Extract<What, { kind: 'reopened' }>['before'],
  { scheme }: Partnership,
): string {
  return `${sayProgress(progress)}, ${sayRating(scheme, rating?.code ?? null)}`;
}

/** `to Health: the audit does not show it`; without an agency, only the words. */
export function sayChallenge(
  { agency, text }: Pick<Challenged, 'agency' | 'text'>,
  partnership: Partnership,
): string {
  return agency === undefined ? text : `to ${nameOf(partnership, { agency })}: ${text}`;
}

function sayParties(parties: readonly Party[] | null, partnership: Partnership): string {
  if (parties === null) return 'as in the plan';
  return parties.length === 0 ? 'nobody' : sayList(parties.map((party) => nameOf(partnership, party)));
}

function sayGroup(group: string | undefined, partnership: Partnership): string {
  return group === undefined ? 'no group' : nameOf(partnership, { group });
}

/** `reminder on 12 November 2021, none before 1 December 2021` */
function sayWish(wish: NudgeWish | null): string {
  const { reminder = null, quiet = null } = wish ?? {};
  const said = [
    ...(reminder === null ? [] : [`reminder on ${sayDay(reminder)}`]),
    ...(quiet === null ? [] : [quiet === 'for good' ? 'never' : `none before ${sayDay(quiet)}`]),
  ];
  return said.length > 0 ? said.join(', ') : 'as usual';
}

function sayOwnGroup(group: string | null, partnership: Partnership): string {
  return group === null ? 'as in the plan' : sayGroup(group, partnership);
}
