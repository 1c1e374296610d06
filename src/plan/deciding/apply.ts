import { effectOf, isNews, type Change, type Effect, type What } from '../change';
import type { Progress, Standing } from '../standing';

/** How an item stands after a change to it. Folding an item's whole log over `untouched` gives how it stands now. */
export function apply(standing: Standing, change: Change): Standing {
  const after = applied(standing, effectOf(change.what));
  if (!isNews(change.what)) return after;
  return { ...after, revision: change.revision, changed: { at: change.at, day: change.day, by: change.by } };
}

function applied(standing: Standing, what: Effect): Standing {
  switch (what.kind) {
    case 'rated':
      return { ...standing, rating: what.after };
    case 'progressed':
      return { ...standing, progress: what.after };
    case 'rescheduled':
      return { ...standing, forecast: what.after };
    case 'noted':
      return { ...standing, note: what.after };
    case 'evidenced':
      return {
        ...standing,
        evidence: replaced(
          standing.evidence,
          ({ revision }) => revision === what.before?.revision,
          what.after,
        ),
      };
    case 'reopened':
      return { ...standing, progress: what.after.progress, rating: what.after.rating };
    case 'assigned':
      return what.as === 'lead'
        ? { ...standing, lead: what.after }
        : { ...standing, contributors: what.after };
    case 'entrusted':
      return { ...standing, group: what.after };
    case 'escalated':
      return { ...standing, escalated: what.after };
    case 'challenged':
      return {
        ...standing,
        challenges: replaced(
          standing.challenges,
          ({ at, by }) => at === what.before?.at && by.id === what.before.by.id,
          what.after,
        ),
      };
    case 'nudge set':
      return {
        ...standing,
        nudges: replaced(
          standing.nudges,
          ({ by }) => by.id === (what.after ?? what.before)?.by.id,
          what.after,
        ),
      };
    case 'added':
      return { ...standing, takenOut: what.after === null };
    default:
      return what satisfies never;
  }
}

/** The newer stands in the place of the one before; where that was taken back, nothing does. */
function replaced<T>(held: readonly T[], isReplaced: (one: T) => boolean, after: T | null): readonly T[] {
  const kept = held.filter((one) => !isReplaced(one));
  return after === null ? kept : [...kept, after];
}

/** What takes this back. Taking back an undoing does it again. */
export function inverse(of: What): Effect {
  return reversed(effectOf(of));
}

function reversed<E extends Effect>(what: E): E {
  return { ...what, before: what.after, after: what.before };
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
