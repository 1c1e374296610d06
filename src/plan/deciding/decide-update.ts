import { sameProgress } from './apply';
import type { What } from '../change';
import type { EvidenceGiven, ProgressTo, Update } from '../command';
import type { Day } from '../day';
import { refused, stampOf, type Circumstances, type Decision } from './decision';
import type { Item } from '../plan';
import type { Evidence, Progress } from '../standing';
import { updateProblem } from './update-problem';

/** What an update changes, one part after another; what is so already is left out, and refused where nothing else was said. */
export function decideUpdate(command: Update, item: Item, on: Circumstances): Decision {
  const problem = updateProblem(command, item, on);
  if (problem) return refused(problem);
  const why = command.why ?? null;
  const whats = [
    rated(command, item, on),
    progressed(command, item, on),
    rescheduled(command, item, on),
    noted(command, item, on),
    evidenced(command, on),
  ];
  const [first, ...rest] = whats.filter((what) => what !== undefined).map((what) => ({ what, why }));
  return first
    ? { kind: 'accepted', item, decided: [first, ...rest] }
    : refused({ reason: 'already so', ref: item.ref });
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
    link,
    difference,
    value: value && { figure: value.figure, on: value.on ?? on.now.day },
    ...stampOf(on),
  };
}
