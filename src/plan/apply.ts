import type { Change, What } from './change';
import type { Evidence, Note, Progress, Stamp, Standing } from './plan';

/** How an item stands after a change to it. Folding an item's whole log over `untouched` gives how it stands now. */
export function apply(standing: Standing, change: Change): Standing {
  const stamp: Stamp = { at: change.at, day: change.day, by: change.by };
  return { ...applied(standing, change.what, change.why, stamp), revision: change.revision, changed: stamp };
}

function applied(standing: Standing, what: What, why: string | null, stamp: Stamp): Standing {
  switch (what.kind) {
    case 'rated':
      return { ...standing, rating: rated(what.after, why, stamp) };
    case 'progressed':
      return { ...standing, progress: what.after };
    case 'rescheduled':
      return { ...standing, forecast: what.after === null ? null : { to: what.after, why, ...stamp } };
    case 'noted':
      return { ...standing, note: what.after };
    case 'evidenced':
      return { ...standing, evidence: withEvidence(standing.evidence, what.before, what.after) };
    case 'reopened':
      return { ...standing, progress: what.after.progress, rating: rerated(standing, what.after.rating, why, stamp) };
    case 'undone':
      return applied(standing, what.what, why, stamp);
    default:
      return what satisfies never;
  }
}

function rated(code: string | null, why: string | null, stamp: Stamp): Standing['rating'] {
  return code === null ? null : { code, why, ...stamp };
}

/** A rating that reopening leaves as it was keeps who gave it and why. */
function rerated(standing: Standing, code: string | null, why: string | null, stamp: Stamp): Standing['rating'] {
  return standing.rating?.code === code ? standing.rating : rated(code, why, stamp);
}

function withEvidence(held: readonly Evidence[], before: Evidence | null, after: Evidence | null): readonly Evidence[] {
  const kept = before === null ? held : held.filter((evidence) => evidence.revision !== before.revision);
  return after === null ? kept : [...kept, after];
}

/** The change that takes this one back: before and after trade places. */
export function inverse(what: What): Exclude<What, { kind: 'undone' }> {
  switch (what.kind) {
    case 'rated':
      return { kind: 'rated', before: what.after, after: what.before };
    case 'progressed':
      return { kind: 'progressed', before: what.after, after: what.before };
    case 'rescheduled':
      return { kind: 'rescheduled', before: what.after, after: what.before };
    case 'noted':
      return { kind: 'noted', before: what.after, after: what.before };
    case 'evidenced':
      return { kind: 'evidenced', before: what.after, after: what.before };
    case 'reopened':
      return { kind: 'reopened', before: what.after, after: what.before };
    case 'undone':
      return inverse(what.what);
    default:
      return what satisfies never;
  }
}

/** Two progresses that say the same. */
export function sameProgress(one: Progress, other: Progress): boolean {
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}

function normal(progress: Progress): unknown {
  if (progress.state === 'not started') return [progress.state];
  const count = progress.count ? [progress.count.done, progress.count.of] : [];
  return progress.state === 'done' ? [progress.state, progress.on, count] : [progress.state, count];
}

/** A note as it stands after it was said. */
export function noteOf(text: string, stamp: Stamp): Note {
  return { text, ...stamp };
}
