import type { Update } from '../command';
import type { Circumstances, Refusal } from './decision';
import { isTracked, type Item } from '../plan';
import { ratingOf } from '../rating';
import { signOffProblem } from './sign-off';

/** Why an update cannot be made as it was said; the first reason of several. */
export function updateProblem(command: Update, item: Item, on: Circumstances): Refusal | undefined {
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
  const meaning = ratingOf(on.partnership.scheme, command.rating);
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
    return { reason: 'not a link' };
  const measured = evidence?.value?.on;
  return measured !== undefined && measured > on.now.day
    ? { reason: 'in the future', day: measured }
    : undefined;
}
