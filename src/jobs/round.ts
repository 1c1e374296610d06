import type { Elapsed } from '../clock';
import type { Occasion } from '../store/delivery-store';
import { deliver, type Delivering, type DuePost, type Fate } from './deliver';
import { isUnwanted } from './next-step';
import type { NotLookedAt } from './due-posts';
import { troubleOf } from './trouble';

/** One round of posting. */
export interface Round extends Delivering {
  /** False as soon as another process sends the scheduled posts. */
  readonly leads: () => Promise<boolean>;
  /** Posts that need not be looked at again, remembered from round to round. */
  readonly settled: Settled;
  /** So many posts under way at once: each waits for storage and Teams most of its time. */
  readonly atOnce: number;
}

/** What became of one post in one round; without an occasion, of everything that is due for one partnership. */
export type Posted = { readonly to: string; readonly occasion?: Occasion } & Fate;

/** Stands for whoever it was to, if that could not be found out. */
const everybody = 'everybody';

/**
 * Posts whatever is due, and tells somebody of what did not arrive. One channel's fault is its own: the others are still
 * served. Stops where it is when another process took over.
 */
export async function postRound(
  due: AsyncIterable<DuePost | NotLookedAt>,
  round: Round,
): Promise<readonly Posted[]> {
  const posted: Posted[] = [];
  const waiting = due[Symbol.asyncIterator]();
  async function work(): Promise<void> {
    for (let next = await waiting.next(); !next.done; next = await waiting.next()) {
      const { value } = next;
      if ('fault' in value) posted.push({ to: value.to, kind: 'fault', cause: value.fault });
      else if (!round.settled.has(value)) {
        if (!(await round.leads())) return;
        await serve(value, round, posted);
      }
    }
  }
  // The round waits for every worker: what they posted is told with the fault.
  const ends = await Promise.allSettled(Array.from({ length: round.atOnce }, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) posted.push({ to: everybody, kind: 'fault', cause: failed.reason });
  return posted;
}

/** Whether nothing is left to be done about it: it and its notices are over, or nobody wants it and it was never begun. */
async function serve(due: DuePost, round: Round, posted: Posted[]): Promise<boolean> {
  const { to, occasion } = due;
  try {
    const delivered = await deliver(due, round);
    if (delivered.fate) posted.push({ to, occasion, ...delivered.fate });
    const trouble = troubleOf(delivered);
    const notices = trouble && due.notices ? due.notices(trouble) : [];
    let areTold = true;
    for (const notice of notices)
      if (!round.settled.has(notice) && !(await serve(notice, round, posted))) areTold = false;
    const { stands } = delivered;
    // What may not have arrived may be asked for again.
    const isOver = stands
      ? ['sent', 'skipped', 'refused', 'missed'].includes(stands.state)
      : isUnwanted(due.is) && !delivered.fate;
    if (isOver && areTold) round.settled.add(due);
    return (isOver && areTold) || (!stands && !delivered.fate);
  } catch (cause) {
    posted.push({ to, occasion, kind: 'fault', cause });
    return false;
  }
}

/** Remembers posts that are over, so that a round a minute later asks nothing about them. */
export interface Settled {
  has(due: Settling): boolean;
  add(due: Settling): void;
}

type Settling = Pick<DuePost, 'to' | 'occasion' | 'is'>;

const mostSettled = 20_000;
const settledFor = 60 * 60_000;

/** Forgets everything once an hour, so as to see what another process began again and died of. */
export function createSettled(elapsed: Elapsed): Settled {
  const over = new Set<string>();
  let since = elapsed();
  const forgetWhatIsOld = () => {
    if (elapsed() - since < settledFor && over.size < mostSettled) return;
    over.clear();
    since = elapsed();
  };
  // What is not wanted may be wanted again.
  const keyOf = ({ to, occasion, is }: Settling) => `${to} ${occasion} ${isUnwanted(is) ? is : ''}`;
  return {
    has(due) {
      forgetWhatIsOld();
      return over.has(keyOf(due));
    },
    add: (due) => void over.add(keyOf(due)),
  };
}
