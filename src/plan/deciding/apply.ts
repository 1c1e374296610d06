import { effectOf, isNews, type Change, type Effect, type What } from '../change';
import type { Challenged, Evidence, NudgeWish, Progress, Standing } from '../standing';

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
      return { ...standing, evidence: withEvidence(standing.evidence, what.before, what.after) };
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
      return { ...standing, challenges: withChallenge(standing.challenges, what.before, what.after) };
    case 'nudge set':
      return { ...standing, nudges: withWish(standing.nudges, what.before, what.after) };
    case 'added':
      return { ...standing, takenOut: what.after === null };
    default:
      return what satisfies never;
  }
}

function withEvidence(
  held: readonly Evidence[],
  before: Evidence | null,
  after: Evidence | null,
): readonly Evidence[] {
  const kept = before === null ? held : held.filter((evidence) => evidence.revision !== before.revision);
  return after === null ? kept : [...kept, after];
}

function withChallenge(
  held: readonly Challenged[],
  before: Challenged | null,
  after: Challenged | null,
): readonly Challenged[] {
  const kept =
    before === null ? held : held.filter(({ at, by }) => at !== before.at || by.id !== before.by.id);
  return after === null ? kept : [...kept, after];
}

/** One wish a person: the newer stands in the place of the one before. */
function withWish(
  held: readonly NudgeWish[],
  before: NudgeWish | null,
  after: NudgeWish | null,
): readonly NudgeWish[] {
  const kept = held.filter(({ by }) => by.id !== (after ?? before)?.by.id);
  return after === null ? kept : [...kept, after];
}

/** What takes this back: before and after trade places. Taking back an undoing does it again. */
export function inverse(of: What): Effect {
  const what = effectOf(of);
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
    case 'assigned':
      return { kind: 'assigned', as: what.as, before: what.after, after: what.before };
    case 'entrusted':
      return { kind: 'entrusted', before: what.after, after: what.before };
    case 'escalated':
      return { kind: 'escalated', before: what.after, after: what.before };
    case 'challenged':
      return { kind: 'challenged', before: what.after, after: what.before };
    case 'nudge set':
      return { kind: 'nudge set', before: what.after, after: what.before };
    case 'added':
      return { kind: 'added', before: what.after, after: what.before };
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
