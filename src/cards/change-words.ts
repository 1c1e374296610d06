import { sayDay, sayList, sayProgress, sayRating } from './words';
import type { Change, Field, What } from '../plan/change';
import type { Partnership, Party } from '../plan/partnership';
import type { By, Challenged, NudgeWish, Progress } from '../plan/standing';
import { groupById, nameOf } from '../plan/responsibility';

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
      return {
        field: 'rating',
        from: sayRating(partnership.scheme, what.before?.code ?? null),
        to: sayRating(partnership.scheme, what.after?.code ?? null),
      };
    case 'progressed':
      return { field: 'progress', from: sayProgress(what.before), to: sayProgress(what.after) };
    case 'rescheduled':
      return { field: 'forecast', from: expected(what.before), to: expected(what.after) };
    case 'noted':
      return { field: 'note', from: what.before?.text ?? 'none', to: what.after?.text ?? 'none' };
    case 'evidenced':
      return { field: 'evidence', from: what.before?.text ?? 'none', to: what.after?.text ?? 'removed' };
    case 'reopened':
      return {
        field: 'reopened',
        from: `${sayProgress(what.before.progress)}, ${sayRating(partnership.scheme, what.before.rating?.code ?? null)}`,
        to: `${sayProgress(what.after.progress)}, ${sayRating(partnership.scheme, what.after.rating?.code ?? null)}`,
      };
    case 'assigned':
      return {
        field: what.as === 'lead' ? 'lead' : 'contributors',
        from: sayParties(what.before, partnership),
        to: sayParties(what.after, partnership),
      };
    case 'entrusted':
      return {
        field: 'group',
        from: sayOwnGroup(what.before, partnership),
        to: sayOwnGroup(what.after, partnership),
      };
    case 'added':
      return {
        field: 'added',
        from: what.before?.text ?? 'not in the plan',
        to: what.after?.text ?? 'taken out again',
      };
    case 'escalated':
      return {
        field: 'escalated',
        from: sayGroup(what.before?.to, partnership),
        to: sayGroup(what.after?.to, partnership),
      };
    case 'challenged':
      return {
        field: 'challenge',
        from: what.before ? sayChallenge(what.before, partnership) : 'none',
        to: what.after ? sayChallenge(what.after, partnership) : 'removed',
      };
    case 'nudge set':
      return { field: 'nudges', from: sayWish(what.before), to: sayWish(what.after) };
    case 'undone': {
      const inner = beforeAndAfter(what.what, partnership);
      return { ...inner, field: 'undone' };
    }
    default:
      return what satisfies never;
  }
}

/** `to Health: the audit does not show it`, or only what did not convince where it is put to no agency. */
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
  return group === undefined ? 'no group' : (groupById(partnership, group)?.name ?? group);
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

function expected(forecast: { readonly to: string } | null): string {
  return forecast ? sayDay(forecast.to) : 'as printed';
}

/** The same for machines: codes and ISO days instead of words. */
export function machineChange(what: What): BeforeAfter {
  switch (what.kind) {
    case 'rated':
      return { field: 'rating', from: what.before?.code ?? 'not rated', to: what.after?.code ?? 'not rated' };
    case 'progressed':
      return { field: 'progress', from: machineProgress(what.before), to: machineProgress(what.after) };
    case 'rescheduled':
      return { field: 'forecast', from: what.before?.to ?? '', to: what.after?.to ?? '' };
    case 'noted':
      return { field: 'note', from: what.before?.text ?? '', to: what.after?.text ?? '' };
    case 'evidenced':
      return { field: 'evidence', from: what.before?.text ?? '', to: what.after?.text ?? '' };
    case 'reopened':
      return {
        field: 'reopened',
        from: machineProgress(what.before.progress),
        to: machineProgress(what.after.progress),
      };
    case 'assigned':
      return {
        field: what.as === 'lead' ? 'lead' : 'contributors',
        from: machineParties(what.before),
        to: machineParties(what.after),
      };
    case 'entrusted':
      return { field: 'group', from: what.before ?? '', to: what.after ?? '' };
    case 'added':
      return { field: 'added', from: what.before?.text ?? '', to: what.after?.text ?? '' };
    case 'escalated':
      return { field: 'escalated', from: what.before?.to ?? '', to: what.after?.to ?? '' };
    case 'challenged':
      return { field: 'challenge', from: what.before?.text ?? '', to: what.after?.text ?? '' };
    case 'nudge set':
      return { field: 'nudges', from: machineWish(what.before), to: machineWish(what.after) };
    case 'undone':
      return { ...machineChange(what.what), field: 'undone' };
    default:
      return what satisfies never;
  }
}

/** `remind 2021-11-12, quiet 2021-12-01` */
function machineWish(wish: NudgeWish | null): string {
  const { reminder = null, quiet = null } = wish ?? {};
  const said = [reminder !== null && `remind ${reminder}`, quiet !== null && `quiet ${quiet}`];
  return said.filter(Boolean).join(', ');
}

/** `post:data-lead, person:ID` */
function machineParties(parties: readonly Party[] | null): string {
  return (parties ?? []).map((party) => Object.entries(party).flat().join(':')).join(', ');
}

/** `not started`, `under way`, `2 of 3`, `done 2021-11-04` */
function machineProgress(progress: Progress): string {
  if (progress.state === 'not started') return progress.state;
  if (progress.state === 'done') return `done ${progress.on}`;
  return progress.count ? `${progress.count.done} of ${progress.count.of}` : progress.state;
}
