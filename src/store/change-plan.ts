import { everItemOf } from '../plan/addition';
import { afterChange, itemAdded } from '../plan/deciding/additions';
import { apply } from '../plan/deciding/apply';
import type { Change, Via } from '../plan/change';
import { refOf, type Command } from '../plan/command';
import type { Now } from '../plan/day';
import { decide } from '../plan/deciding/decide';
import type { Decided, Decision, Refusal } from '../plan/deciding/decision';
import type { Partnership, Person, PlanId } from '../plan/partnership';
import type { Item, Plan } from '../plan/plan';
import type { Commit, Head, PlanStore } from './plan-store';

/** A change that a member wants made to a plan. */
export interface Wish {
  readonly plan: PlanId;
  readonly command: Command;
  readonly member: Person;
  readonly partnership: Partnership;
  readonly now: Now;
  readonly via: Via;
  /** The same for every delivery of the same press, message or line. */
  readonly operation: string;
  /** The item's revision the member was shown. */
  readonly seen?: number;
  /** The member answers for words that the guard refused; this counts only where they may do so. */
  readonly passing?: boolean;
  /** The plan's head as this turn read it, which spares the first try that read; an outdated one only costs a try. */
  readonly head?: Head;
}

export type Outcome =
  | {
      readonly kind: 'changed';
      readonly plan: Plan;
      readonly item: Item;
      readonly changes: readonly Change[];
    }
  /** This operation had its effect before; here is what it was. */
  | {
      readonly kind: 'already';
      readonly plan: Plan;
      readonly item: Item;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody changed the item after the member saw it. */
  | { readonly kind: 'stale'; readonly plan: Plan; readonly item: Item; readonly since: readonly Change[] };

type Accepted = Extract<Decision, { kind: 'accepted' }>;

/** Every try loses only to another change that won, so this many in a row is a fault, not traffic. */
const mostTries = 200;

/**
 * The one road for a change: read, decide, commit, and decide again when the plan moved in between.
 * One operation has one effect, however often it is delivered and whichever answers are lost. What an operation did
 * is told to the member who did it and to nobody else, and another partnership's plan does not exist.
 */
export async function changePlan(store: PlanStore, wish: Wish): Promise<Outcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const held = await store.plan(wish.plan, tries === 0 ? wish.head : undefined);
    if (held?.plan.partnership !== wish.partnership.id)
      return { kind: 'refused', refusal: { reason: 'no such item', ref: refOf(wish.command) ?? '' } };
    const outcome = await tryOnce(store, wish, held.plan, held.head);
    if (outcome) return outcome;
  }
  throw new Error(`A change to ${wish.plan} lost to others ${mostTries} times in a row`);
}

async function tryOnce(store: PlanStore, wish: Wish, plan: Plan, head: Head): Promise<Outcome | undefined> {
  const log = wish.command.kind === 'undo' ? await store.log(wish.plan) : undefined;
  const decision = decide(wish.command, { ...wish, plan, ...(log ? { log } : {}) });
  if (decision.kind !== 'accepted') {
    const done = await store.operation(wish.plan, wish.operation);
    if (done?.[0]?.by.id === wish.member.id) return outcomeOf('already', plan, done);
    return decision.kind === 'stale' ? stale(store, wish, plan, decision.item) : decision;
  }
  const commit = commitOf(wish, head, decision);
  const committed = await store.commit(commit);
  if (committed.kind === 'conflict') return undefined;
  if (committed.kind === 'committed') return outcomeOf('changed', plan, commit.changes);
  const now = await store.plan(wish.plan);
  return outcomeOf('already', now?.plan ?? plan, committed.changes);
}

async function stale(store: PlanStore, wish: Wish, plan: Plan, item: Item): Promise<Outcome> {
  const history = await store.history(wish.plan, item.ref);
  return { kind: 'stale', plan, item, since: history.filter((change) => change.revision > (wish.seen ?? 0)) };
}

function commitOf(wish: Wish, head: Head, { item: decidedOn, decided, passed = false }: Accepted): Commit {
  const changes = decided
    .map((one, index) => changeOf(wish, head.revision + 1 + index, decidedOn, one))
    .map((change): Change => (passed ? { ...change, passed: change.by } : change));
  const item = (changes[0] && itemAdded(changes[0])) ?? decidedOn;
  return { head, item, changes, standing: changes.reduce(apply, item.standing), operation: wish.operation };
}

function changeOf(wish: Wish, revision: number, item: Item, { what, why }: Decided): Change {
  const { id, name } = wish.member;
  const { at, day } = wish.now;
  const { via, operation } = wish;
  return {
    revision,
    ref: item.ref,
    what: atRevision(what, revision),
    why,
    by: { id, name },
    at,
    day,
    via,
    operation,
  };
}

/** New evidence is named by the revision that adds it. */
function atRevision(what: Decided['what'], revision: number): Decided['what'] {
  return what.kind === 'evidenced' && what.after ? { ...what, after: { ...what.after, revision } } : what;
}

function outcomeOf(kind: 'changed' | 'already', before: Plan, changes: readonly Change[]): Outcome {
  const plan = changes.reduce(afterChange, before);
  const item = everItemOf(plan, changes[0]?.ref ?? '');
  if (!item) throw new Error('An operation that changed nothing');
  return { kind, plan, item, changes };
}
