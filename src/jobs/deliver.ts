import type { Card } from '../cards/views';
import type { Instant, Now } from '../plan/day';
import type { Refused, Trouble } from '../plan/trouble';
import type { Reference } from '../store/conversation-store';
import type { Delivery, DeliveryStore, Held, Occasion } from '../store/delivery-store';
import { nextStep, type Timeliness } from './next-step';
import type { Post, PostOutcome } from './post';

/** A post whose time has come, for one channel or person, and how to make it. */
export interface DuePost {
  readonly to: string;
  readonly occasion: Occasion;
  readonly is: Timeliness;
  /** Whether to tell that it was missed, if nobody ever began it; without this, yes. */
  isMissed?(): Promise<boolean>;
  /** Whether to begin it at all; without this, yes. */
  isWanted?(): Promise<boolean>;
  /** The way there; none where the bot was never spoken to, or was removed. */
  way(): Promise<Reference | undefined>;
  /** What to say now, if anything. */
  compose(held: Delivery | undefined): Promise<Composed | undefined>;
  /** Whom to tell that it did not arrive, or may not have. */
  notices?(trouble: Trouble): readonly DuePost[];
}

export interface Composed {
  readonly card: Card;
  /** The plan it was composed from, and its revision. */
  readonly from?: Pick<Delivery, 'plan' | 'revision'>;
}

/** What posting rests on. */
export interface Delivering {
  readonly deliveries: Pick<DeliveryStore, 'get' | 'put'>;
  readonly post: Post;
  /** Forgets a way by which the bot was found to be gone, unless somebody has brought it back since. */
  readonly leave: (way: Reference) => Promise<void>;
  /** Resolves when a post to the conversation may go. */
  readonly admit: (conversation: string) => Promise<void>;
  readonly now: Now;
  /** The clock that cannot be set, for leases that other processes respect; looked at anew for each step of a slow round. */
  readonly real: () => Instant;
  /** Names this process among those that share the store. */
  readonly holder: string;
  /** Milliseconds a claim is held; posting is given up well before. */
  readonly claimedFor: number;
}

/** What became of one post in one round. */
export type Fate =
  | {
      readonly kind:
        | 'sent'
        | 'unknown'
        | 'throttled'
        | 'locked out'
        | 'lost the claim'
        | 'gave up'
        | 'no reference'
        | 'missed'
        | 'nothing to say';
    }
  | { readonly kind: 'refused'; readonly why: Refused }
  /** Somebody else wrote its fate while it was being posted; what really became of it is only here. */
  | { readonly kind: 'not recorded'; readonly became: PostOutcome['kind'] }
  | { readonly kind: 'fault'; readonly cause: unknown };

/** What became of it now, if anything, and how its row stands after. */
export interface Delivered {
  readonly fate?: Fate;
  readonly stands?: Delivery;
}

/**
 * Posts it, if it is this process that may: claimed, then sending, then what became of it, each written before the next
 * begins and only where nobody else wrote since.
 */
export async function deliver(due: DuePost, on: Delivering): Promise<Delivered> {
  const held = await on.deliveries.get(due.to, due.occasion);
  const step = nextStep(due.is, held?.delivery, on.real());
  switch (step) {
    case 'nothing':
      return standing(held);
    case 'give up':
      return held ? giveUp(held, on) : {};
    case 'note as missed':
      return noteMissed(due, held, on);
    case 'post':
      return claimAndPost(due, held, on);
    default:
      return step satisfies never;
  }
}

/** Told by the one process that writes it down. */
async function giveUp({ delivery, etag }: Held, { deliveries }: Delivering): Promise<Delivered> {
  const written = await deliveries.put({ ...delivery, state: 'unknown' }, etag);
  return written ? { fate: { kind: 'gave up' }, ...standing(written) } : {};
}

/** Written down, and so told once. */
async function noteMissed(due: DuePost, held: Held | undefined, on: Delivering): Promise<Delivered> {
  if (!held && due.isMissed && !(await due.isMissed())) return {};
  const written = await on.deliveries.put(rowOf(due, 'missed', held, on), held?.etag);
  return written ? { fate: { kind: 'missed' }, ...standing(written) } : {};
}

async function claimAndPost(due: DuePost, held: Held | undefined, on: Delivering): Promise<Delivered> {
  const { deliveries } = on;
  if (due.isWanted && !(await due.isWanted())) return standing(held);
  const way = await due.way();
  if (!way) return { fate: { kind: 'no reference' } };
  await on.admit(way.conversation);
  const claimed = await deliveries.put(rowOf(due, 'claimed', held, on), held?.etag);
  if (!claimed) return lostTheClaim;
  const composed = await due.compose(held?.delivery);
  if (!composed) return skip(due, claimed, on);
  const row = { ...rowOf(due, 'sending', claimed, on), ...composed.from };
  const sending = await deliveries.put(row, claimed.etag);
  if (!sending) return lostTheClaim;
  if (hasStalled(sending.delivery, on)) return letGo(sending, on);
  const outcome = await on.post(way, composed.card);
  const recorded = await deliveries.put(afterwards(sending.delivery, outcome, on), sending.etag);
  if (outcome.kind === 'refused' && gone.has(outcome.why)) await on.leave(way);
  if (!recorded) return { fate: { kind: 'not recorded', became: outcome.kind } };
  return { fate: fateOf(outcome), ...standing(recorded) };
}

/** Where trying again is pointless until somebody does something in Teams, which tells the bot. */
const gone: ReadonlySet<Refused> = new Set<Refused>([
  'not in the conversation',
  'no such conversation',
  'blocked by the member',
]);

/** A process that stalled for half its lease begins no send: before that ends, somebody may ask for another. */
function hasStalled({ leaseUntil }: Delivery, { real, claimedFor }: Delivering): boolean {
  return later(real(), claimedFor / 2) > leaseUntil;
}

/** Nothing was sent, so it is free for the next round, unless another process has seen to it. */
async function letGo({ delivery, etag }: Held, { deliveries, real }: Delivering): Promise<Delivered> {
  await deliveries.put({ ...delivery, state: 'claimed', leaseUntil: real() }, etag);
  return lostTheClaim;
}

async function skip(due: DuePost, claimed: Held, on: Delivering): Promise<Delivered> {
  const written = await on.deliveries.put(rowOf(due, 'skipped', claimed, on), claimed.etag);
  return written ? { fate: { kind: 'nothing to say' }, ...standing(written) } : lostTheClaim;
}

const lostTheClaim: Delivered = { fate: { kind: 'lost the claim' } };

function standing(held: Held | undefined): Delivered {
  return held ? { stands: held.delivery } : {};
}

function rowOf(
  { to, occasion }: DuePost,
  state: Delivery['state'],
  held: Held | undefined,
  { now, real, holder, claimedFor }: Delivering,
): Delivery {
  const leaseUntil = later(real(), claimedFor);
  return { ...held?.delivery, to, occasion, state, holder, leaseUntil, at: now.at };
}

/**
 * A throttled post, or one of a bot that is locked out, was not delivered: its claim is free again, after the wait
 * that Teams named. An unknown one is never sent again by itself.
 */
function afterwards(sending: Delivery, outcome: PostOutcome, { real }: Delivering): Delivery {
  switch (outcome.kind) {
    case 'sent':
      return { ...sending, state: 'sent', activity: outcome.activity };
    case 'unknown':
      return { ...sending, state: 'unknown' };
    case 'refused':
      return { ...sending, state: 'refused', why: outcome.why };
    case 'locked out':
      return { ...sending, state: 'claimed', leaseUntil: real() };
    case 'throttled':
      return { ...sending, state: 'claimed', leaseUntil: later(real(), outcome.wait ?? 0) };
    default:
      return outcome satisfies never;
  }
}

function fateOf(outcome: PostOutcome): Fate {
  return outcome.kind === 'refused' ? { kind: 'refused', why: outcome.why } : { kind: outcome.kind };
}

function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
