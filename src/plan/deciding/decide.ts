import { isAllowed, notAllowed, seenItem } from './allowed';
import type { Add, Command, Reasoned } from '../command';
import { decideAdd, mayNotAdd, wantedBy } from './decide-additions';
import { decideNudging } from './decide-nudging';
import { decideAssign, decideChallenge, decideEntrust, decideEscalate } from './decide-people';
import { decideReopen } from './decide-reopen';
import { decideUndo } from './decide-undo';
import { decideUpdate } from './decide-update';
import { refused, type Circumstances, type Decision } from './decision';
import { judgeWords } from './judge-words';
import type { Item } from '../plan';
import type { Doing } from '../roles';

/**
 * Decides a command against the plan as it is: the one place where it becomes something that happens, or does not.
 * To another partnership a plan's items do not exist, whatever the member may do in their own; nor do those of a group
 * that is for its named members only, to anybody else.
 */
export function decide(command: Command, on: Circumstances): Decision {
  const ours = on.plan.partnership === on.partnership.id;
  if (command.kind === 'undo') return ours ? decideUndo(command, on) : refused({ reason: 'nothing to undo' });
  if (command.kind === 'add') return ours ? decideNew(command, on) : refused({ reason: 'no such priority' });
  const item = ours ? seenItem(command.ref, on) : undefined;
  if (!item) return refused({ reason: 'no such item', ref: command.ref });
  if (command.kind === 'nudging') return decideNudging(command, item, on);
  const doing = doingOf(command);
  if (!isAllowed(doing, item, on)) return refused(notAllowed(doing, item, on));
  const { unfit, passed } = judgeWords(command, on);
  if (unfit) return refused(unfit);
  if (on.seen !== undefined && item.standing.revision > on.seen) return { kind: 'stale', item };
  return answeredFor(decided(command, item, on), passed);
}

function answeredFor(decision: Decision, passed: boolean): Decision {
  return decision.kind === 'accepted' && passed ? { ...decision, passed } : decision;
}

function decided(command: Reasoned, item: Item, on: Circumstances): Decision {
  switch (command.kind) {
    case 'update':
      return decideUpdate(command, item, on);
    case 'reopen':
      return decideReopen(command, item, on);
    case 'assign':
      return decideAssign(command, item, on);
    case 'entrust':
      return decideEntrust(command, item, on);
    case 'escalate':
      return decideEscalate(command, item, on);
    case 'challenge':
      return decideChallenge(command, item, on);
    default:
      return command satisfies never;
  }
}

const doingOf = ({ kind }: Reasoned): Doing => (kind === 'update' || kind === 'reopen' ? 'change' : kind);

function decideNew(command: Add, on: Circumstances): Decision {
  const wanted = wantedBy(command, on);
  if (!wanted) return refused({ reason: 'no such priority' });
  const refusal = mayNotAdd(wanted, on);
  if (refusal) return refused(refusal);
  const { unfit, passed } = judgeWords(command, on);
  return unfit ? refused(unfit) : answeredFor(decideAdd(command, wanted, on), passed);
}
