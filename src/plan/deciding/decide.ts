import { sameProgress, inverse } from './apply';
import type { Change, What } from '../change';
import type { Add, Command, EvidenceGiven, ProgressTo, Reasoned, Reopen, Undo, Update } from '../command';
import type { Day } from '../day';
import type { Circumstances, Decided, Decision, Refusal } from './decision';
import { decideAdd, mayNotAdd, wantedBy } from './decide-additions';
import { decideNudging, isAsLeft } from './decide-nudging';
import { judgeWords } from './judge-words';
import { decideAssign, decideChallenge, decideEntrust, decideEscalate } from './decide-people';
import { isFinished } from '../lateness';
import type { RatingCode } from '../partnership';
import { isTracked, itemOf, type Item, type Ref } from '../plan';
import type { Evidence, Progress, Stamp } from '../standing';
import { mayDo, whoMay, type Doing } from '../roles';
import { isHiddenFrom } from '../sight';
import { signOffProblem, undoneSignOffProblem } from './sign-off';

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
  if (command.kind === 'nudging') return decideNudging(command, item, on, stampOf(on));
  const doing = doingOf(command);
  if (!mayDo(doing, on.partnership, on.plan, item, on.member, on.now.day))
    return refused(notAllowed(doing, item, on));
  const { unfit, passed } = judgeWords(command, on);
  if (unfit) return refused(unfit);
  if (on.seen !== undefined && item.standing.revision > on.seen) return { kind: 'stale', item };
  return answeredFor(decided(command, item, on), passed);
}

function answeredFor(decision: Decision, passed: boolean): Decision {
  return decision.kind === 'accepted' && passed ? { ...decision, passed } : decision;
}

function seenItem(ref: Ref, { plan, partnership, member, now }: Circumstances): Item | undefined {
  const item = itemOf(plan, ref);
  return item && !isHiddenFrom(partnership, plan, item, member, now.day) ? item : undefined;
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
      return decideEscalate(command, item, on, stampOf(on));
    case 'challenge':
      return decideChallenge(command, item, on, stampOf(on));
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

function decideUpdate(command: Update, item: Item, on: Circumstances): Decision {
  const problem = updateProblem(command, item, on);
  if (problem) return refused(problem);
  const why = command.why ?? null;
  const whats = [rated(command, item, on), progressed(command, item, on), rescheduled(command, item, on)];
  whats.push(noted(command, item, on), evidenced(command, on));
  const [first, ...rest] = whats.filter((what) => what !== undefined).map((what) => ({ what, why }));
  return first
    ? { kind: 'accepted', item, decided: [first, ...rest] }
    : refused({ reason: 'already so', ref: item.ref });
}

function updateProblem(command: Update, item: Item, on: Circumstances): Refusal | undefined {
  const tracks =
    command.rating !== undefined || command.progress !== undefined || command.forecast !== undefined;
  if (tracks && !isTracked(item)) return { reason: 'not tracked', ref: item.ref };
  return (
    ratingProblem(command, item, on) ??
    signOffProblem(command, item, on) ??
    progressProblem(command, on) ??
    forecastProblem(command, item, on) ??
    evidenceProblem(command, on)
  );
}

function ratingProblem(command: Update, item: Item, on: Circumstances): Refusal | undefined {
  if (command.rating === undefined) return undefined;
  const meaning = on.partnership.scheme.ratings.find((rating) => rating.code === command.rating);
  if (!meaning) return { reason: 'no such rating', rating: command.rating };
  if (!meaning.needsReason || command.why) return undefined;
  return item.standing.rating?.code === command.rating
    ? undefined
    : { reason: 'needs a reason', ref: item.ref, because: meaning.label };
}

function progressProblem({ progress }: Update, on: Circumstances): Refusal | undefined {
  if (progress === undefined || progress.state === 'not started') return undefined;
  if (progress.state === 'done' && progress.on !== undefined && progress.on > on.now.day)
    return { reason: 'in the future', day: progress.on };
  if (!progress.count) return undefined;
  const { done, of } = progress.count;
  const sensible = Number.isInteger(done) && Number.isInteger(of) && done >= 0 && of >= 1 && done <= of;
  return sensible ? undefined : { reason: 'not a count', done, of };
}

function forecastProblem(
  { forecast, why, askedBy }: Update,
  item: Item,
  on: Circumstances,
): Refusal | undefined {
  if (forecast === undefined || forecast === item.standing.forecast?.to) return undefined;
  if (forecast < on.now.day) return { reason: 'in the past', day: forecast };
  return why || askedBy ? undefined : { reason: 'needs a reason', ref: item.ref, because: 'A moved date' };
}

function evidenceProblem({ evidence }: Update, on: Circumstances): Refusal | undefined {
  if (evidence?.link !== undefined && !/^https?:\/\/[^\s]+$/i.test(evidence.link))
    return { reason: 'not a link', link: evidence.link };
  const measured = evidence?.value?.on;
  return measured !== undefined && measured > on.now.day
    ? { reason: 'in the future', day: measured }
    : undefined;
}

function rated({ rating, why }: Update, item: Item, on: Circumstances): What | undefined {
  const before = item.standing.rating;
  if (rating === undefined || (before?.code === rating && (why === undefined || before.why === why)))
    return undefined;
  return { kind: 'rated', before, after: { code: rating, why: why ?? null, ...stampOf(on) } };
}

function progressed({ progress }: Update, item: Item, on: Circumstances): What | undefined {
  if (progress === undefined) return undefined;
  const before = item.standing.progress;
  const after = progressAfter(progress, before, on.now.day);
  return sameProgress(before, after) ? undefined : { kind: 'progressed', before, after };
}

/** A count that is not given again stays with the item; "done" again without a day keeps the day it was done. */
function progressAfter(to: ProgressTo, before: Progress, today: Day): Progress {
  if (to.state === 'not started') return to;
  const count = to.count ?? (before.state === 'not started' ? undefined : before.count);
  const counted = count ? { count } : {};
  if (to.state === 'under way') return { state: 'under way', ...counted };
  return { state: 'done', on: to.on ?? (before.state === 'done' ? before.on : today), ...counted };
}

function rescheduled({ forecast, why, askedBy }: Update, item: Item, on: Circumstances): What | undefined {
  const before = item.standing.forecast;
  if (forecast === undefined || before?.to === forecast) return undefined;
  const asked = askedBy ? { askedBy } : {};
  return { kind: 'rescheduled', before, after: { to: forecast, why: why ?? null, ...asked, ...stampOf(on) } };
}

function noted({ note }: Update, item: Item, on: Circumstances): What | undefined {
  if (!note || item.standing.note?.text === note) return undefined;
  return { kind: 'noted', before: item.standing.note, after: { text: note, ...stampOf(on) } };
}

/** Its revision is given when it is written; 0 until then. */
function evidenced({ evidence }: Update, on: Circumstances): What | undefined {
  return evidence && { kind: 'evidenced', before: null, after: evidenceOf(evidence, on) };
}

function evidenceOf({ text, link, difference, value }: EvidenceGiven, on: Circumstances): Evidence {
  return {
    revision: 0,
    text,
    ...(link === undefined ? {} : { link }),
    ...(difference === undefined ? {} : { difference }),
    ...(value === undefined ? {} : { value: { figure: value.figure, on: value.on ?? on.now.day } }),
    ...stampOf(on),
  };
}

/** Reopening sets aside a rating that means finished, for somebody to give a true one. */
function decideReopen(command: Reopen, item: Item, on: Circumstances): Decision {
  if (!isFinished(item, on.partnership.scheme)) return refused({ reason: 'not finished', ref: item.ref });
  if (!command.why) return refused({ reason: 'needs a reason', ref: item.ref, because: 'Reopening' });
  const { progress, rating } = item.standing;
  const says = on.partnership.scheme.ratings.find((meaning) => meaning.code === rating?.code);
  const after = { progress: reopenedProgress(progress), rating: says?.finished ? null : rating };
  return {
    kind: 'accepted',
    item,
    decided: [{ what: { kind: 'reopened', before: { progress, rating }, after }, why: command.why }],
  };
}

function reopenedProgress(progress: Progress): Progress {
  if (progress.state !== 'done') return progress;
  return progress.count ? { state: 'under way', count: progress.count } : { state: 'under way' };
}

/** Takes back the member's own operation, newest part first, unless its item has changed since. */
function decideUndo({ revision: wanted }: Undo, on: Circumstances): Decision {
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
  const isKnown = partnership.scheme.ratings.some(({ code }) => code === before?.code);
  return isKnown ? undefined : before?.code;
}

function undoProblem({ what, revision }: Change, item: Item, on: Circumstances): Refusal | undefined {
  const doing = doingWhat(what);
  if (!mayDo(doing, on.partnership, on.plan, item, on.member, on.now.day)) return notAllowed(doing, item, on);
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
  if (what.kind === 'undone') return doingWhat(what.what);
  const doings: Partial<Record<What['kind'], Doing>> = {
    assigned: 'assign',
    entrusted: 'entrust',
    added: 'add',
    escalated: 'escalate',
    challenged: 'challenge',
  };
  return doings[what.kind] ?? 'change';
}

function notAllowed(doing: Doing, item: Item, on: Circumstances): Refusal {
  const ask = whoMay(doing, on.partnership, on.plan, item, on.now.day).map((person) => person.name);
  return { reason: 'not allowed', ref: item.ref, ask };
}

function refused(refusal: Refusal): Decision {
  return { kind: 'refused', refusal };
}

function stampOf({ member, now }: Circumstances): Stamp {
  return { at: now.at, day: now.day, by: { id: member.id, name: member.name } };
}
