import { inverse } from './apply';
import { isAllowed, notAllowed, seenItem } from './allowed';
import { effectOf, type Change, type What } from '../change';
import type { Undo } from '../command';
import { isAsLeft } from './decide-nudging';
import { refused, type Circumstances, type Decided, type Decision, type Refusal } from './decision';
import type { RatingCode } from '../partnership';
import type { Item } from '../plan';
import { ratingOf } from '../rating';
import type { Doing } from '../roles';
import { undoneSignOffProblem } from './sign-off';

/** Takes back the member's own operation, newest part first, unless its item has changed since. */
export function decideUndo({ revision: wanted }: Undo, on: Circumstances): Decision {
  const own = (on.log ?? []).filter((change) => change.by.id === on.member.id);
  const last = wanted === undefined ? own.at(-1) : own.find((change) => change.revision === wanted);
  if (!last || last.what.kind === 'undone') return refused({ reason: 'nothing to undo' });
  const item = seenItem(last.ref, on);
  if (!item) return refused({ reason: 'nothing to undo' });
  const problem = last.what.kind === 'nudge set' ? undoneNudge(last.what, item) : undoProblem(last, item, on);
  if (problem) return refused(problem);
  const parts = own.filter((change) => change.operation === last.operation);
  const gone = parts.map(({ what: did }) => ratingGoneSince(did, on)).find((code) => code !== undefined);
  if (gone !== undefined) return refused({ reason: 'no such rating', rating: gone });
  const unsigned = parts.map((change) => undoneSignOffProblem(change, item, on)).find(Boolean);
  if (unsigned) return refused(unsigned);
  const [first, ...rest] = parts.toReversed().map((change): Decided => ({
    what: { kind: 'undone', revision: change.revision, what: inverse(change.what) },
    why: null,
  }));
  return first
    ? { kind: 'accepted', item, decided: [first, ...rest] }
    : refused({ reason: 'nothing to undo' });
}

/** A rating that the partnership has taken away meanwhile does not come back with an undo. */
function ratingGoneSince(what: What, { partnership }: Circumstances): RatingCode | undefined {
  const before = what.kind === 'rated' ? what.before : what.kind === 'reopened' ? what.before.rating : null;
  return ratingOf(partnership.scheme, before?.code) ? undefined : before?.code;
}

function undoProblem({ what, revision }: Change, item: Item, on: Circumstances): Refusal | undefined {
  const doing = doingWhat(what);
  if (!isAllowed(doing, item, on)) return notAllowed(doing, item, on);
  const { changed } = item.standing;
  return item.standing.revision !== revision && changed
    ? { reason: 'changed since', ref: item.ref, by: changed.by.name, day: changed.day }
    : undefined;
}

/** A nudge is a member's own, so nobody else can have changed it since; they themselves may have. */
function undoneNudge(what: Extract<What, { kind: 'nudge set' }>, item: Item): Refusal | undefined {
  return isAsLeft(what, item) ? undefined : { reason: 'nothing to undo' };
}

/** Whoever takes something back may still do it. */
function doingWhat(what: What): Doing {
  const doings: Partial<Record<What['kind'], Doing>> = {
    assigned: 'assign',
    entrusted: 'entrust',
    added: 'add',
    escalated: 'escalate',
    challenged: 'challenge',
  };
  return doings[effectOf(what).kind] ?? 'change';
}
