import type { Verb } from '../../src/cards/presses';
import type { Role } from '../../src/plan/partnership';
import { hasLeft, type Capacity } from '../../src/plan/roles';
import { CHANNEL, ours, speaker, TODAY, type Answered, type Speaker } from './walk';

/** One of each: a capacity or role without somebody to walk it does not compile. */
export const walkers = {
  'business manager': speaker('manager'),
  chair: speaker('chair'),
  lead: speaker('lead'),
  contributor: speaker('contributor'),
  member: speaker('member'),
  reader: speaker('reader'),
  scrutineer: speaker('scrutineer'),
  leaver: speaker('leaver'),
  outsider: speaker('outsider'),
  'somebody of a listed tenant, in a group’s channel': speaker('visitor', 'listed', CHANNEL),
  'business manager of another partnership': speaker('foreigner', 'theirs'),
  'somebody of an unlisted tenant': speaker('manager', 'unlisted'),
} satisfies Record<Exclude<Capacity, 'none'> | Role, Speaker> & Record<string, Speaker>;

export const everybody = Object.entries<Speaker>(walkers);

/** What each button is: a verb without a row does not compile, and neither does a row that nobody tries. */
export interface Sorts {
  open: 'reads';
  history: 'reads';
  more: 'reads';
  'nudged item': 'reads';
  say: 'reads';
  'rating form': 'keeper reads';
  'begin set-up': 'keeper reads';
  'skip set-up': 'keeper reads';
  nudges: 'own reads';
  'new item': 'adds';
  add: 'adds';
  confirm: 'proposal';
  cancel: 'proposal';
  reopen: 'item';
  update: 'item';
  evidence: 'item';
  assign: 'item';
  undo: 'item';
  pass: 'false alarm';
  'grant time': 'item';
  'refuse time': 'item';
  name: 'register';
  unname: 'register';
  expand: 'register';
  meeting: 'register';
  guard: 'register';
  'hand over': 'register';
  'decline handover': 'register';
  'word front door': 'register';
  'save rating': 'register';
  'remove rating': 'register';
  'open group': 'register';
  chase: 'register';
  'chase since': 'register';
  'set-up': 'register';
  'finish set-up': 'register';
  'quiet days': 'register';
  'ask handover': 'own';
  'ask for time': 'own';
  tag: 'own';
  contact: 'own';
  nudging: 'own';
  'seen answers': 'own';
  'post again': 'digest';
  'digest settings': 'runner reads';
  'pause form': 'runner reads';
  'save digest': 'runner';
  'nudge before': 'runner';
  'pause digest': 'runner';
  'resume digest': 'runner';
  'introduce digest': 'week reads';
  'post digest': 'week';
  'save introduction': 'week';
  'skip digest': 'week';
  'keep digest': 'week';
}

/** The verbs of a sort. */
export type VerbOf<Sort extends Sorts[Verb]> = { [V in Verb]: Sorts[V] extends Sort ? V : never }[Verb];

/** The register's own entry for them. */
export const here = (who: Speaker) =>
  ours.people.find(({ id }) => id === who.id && who.tenant === ours.tenant);

export function isMember(who: Speaker): boolean {
  const person = here(who);
  return person !== undefined && !hasLeft(person, TODAY);
}

/** Members, and whoever reads along in a channel that is shared with them. */
export function mayRead(who: Speaker): boolean {
  return isMember(who) || who.channel !== undefined;
}

/** Nobody learns what is not theirs to know. */
export function tellsNothing({ text }: Answered): void {
  expect(text).not.toMatch(/Confidential|Neglect|Person\b/);
}
