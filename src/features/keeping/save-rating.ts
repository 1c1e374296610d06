import type { RatingCode } from '../../plan/partnership';
import { ratingOf } from '../../plan/rating';
import {
  calledSo,
  fingerprintOf,
  ratingProblem,
  suggestedRating,
  withRating,
  type RatingGiven,
  type RatingProblem,
} from '../../plan/register/rating-scheme';
import { isEverydayWord } from '../../understanding/hear/language';
import { changeRegister } from '../change-register';
import type { PressOf, Reply, Setting } from '../feature';
import { isManager } from '../manager-alone';
import { refusalReply } from '../refusals';
import { filledForm, reply, textReply, untilYes } from '../replies';
import { differences, fieldsOf, meaningOf, readForm } from './rating-form';
import { noSuchRating, notAllowed } from './rating-refusals';

export function formFor(code: RatingCode | undefined, setting: Setting): Reply {
  if (!isManager(setting)) return notAllowed();
  const rating = ratingOf(setting.partnership.scheme, code);
  if (code !== undefined && !rating) return noSuchRating();
  return formReply(rating ?? suggestedRating(''), code, setting);
}

export function offerChange(code: RatingCode, to: Partial<RatingGiven>, setting: Setting): Reply {
  const rating = ratingOf(setting.partnership.scheme, code);
  if (!rating) return noSuchRating();
  const given = { ...rating, ...to, ...(to.label !== undefined && calledSo(to.label)) };
  return fingerprintOf(given) === fingerprintOf(rating)
    ? textReply('It is like that already', [`${rating.label}: ${meaningOf(rating)}`])
    : formReply(given, code, setting);
}

/** The rating as it would be, in boxes that can still be changed, under a list of what would change. */
export function formReply(
  given: RatingGiven,
  code: RatingCode | undefined,
  setting: Setting,
  problem?: string,
): Reply {
  const held = ratingOf(setting.partnership.scheme, code);
  const data = { code: held?.code, seen: held ? fingerprintOf(held) : '' };
  const view = {
    title: held ? `Change the rating ${held.label}?` : 'Add a rating?',
    paragraphs: [
      ...(held ? differences(held, given) : []),
      `Everybody’s cards and questions know it at once. ${untilYes}`,
    ],
    problem,
    fields: fieldsOf(given),
    buttons: [{ title: 'Save', press: { verb: 'save rating', data }, style: 'positive' }],
  } as const;
  return problem === undefined ? filledForm(view) : reply('question', { card: 'form', view });
}

/** Saves the whole form or nothing. A rating that somebody has changed meanwhile is shown again instead. */
export async function saveRating(
  { code, seen, inputs }: PressOf<'save rating'>,
  setting: Setting,
): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  const given = readForm(inputs);
  const held = ratingOf(setting.partnership.scheme, code);
  if (code !== undefined && !held) return noSuchRating();
  const problem = problemWith(given, code, setting);
  if (problem?.is === 'personal details')
    return refusalReply({ reason: 'personal details', found: problem.found });
  if (problem)
    return { ...formReply(given, code, setting, wordsFor(problem)), kind: 'refusal', inPlace: true };
  const saved = await changeRegister(setting, (before) => {
    const now = ratingOf(before.scheme, code);
    const isStale = code !== undefined && (!now || fingerprintOf(now) !== seen);
    return isStale || ratingProblem(before, given, code) ? undefined : withRating(before, given, code);
  });
  if (!saved) return stale(code, setting);
  const said = held ? differences(held, given) : [`It means: ${meaningOf(given)}.`];
  return textReply(
    held ? `${given.mark} ${given.label} is saved` : `${given.mark} ${given.label} is a rating now`,
    [...said, `Say “set 1.3 to ${given.label.toLowerCase()}” or “what is ${given.label.toLowerCase()}?”.`],
    { inPlace: true },
  );
}

function stale(code: RatingCode | undefined, setting: Setting): Reply {
  const held = ratingOf(setting.partnership.scheme, code);
  const problem = 'The scheme has changed since this card was made. Look again.';
  return {
    ...formReply(held ?? suggestedRating(''), code, setting, problem),
    kind: 'refusal',
    inPlace: true,
  };
}

/** A rating called "overdue" could never be asked for, so everyday words are taken. */
function problemWith(
  given: RatingGiven,
  code: RatingCode | undefined,
  { partnership }: Setting,
): RatingProblem | undefined {
  const held = ratingOf(partnership.scheme, code);
  const renamed = held?.label.toLowerCase() !== given.label.toLowerCase();
  const problem = ratingProblem(partnership, given, code);
  return problem ?? (renamed && isEverydayWord(given.label) ? { is: 'taken' } : undefined);
}

function wordsFor(problem: Exclude<RatingProblem, { is: 'personal details' }>): string {
  switch (problem.is) {
    case 'no label':
      return 'Say what it is called.';
    case 'no meaning':
      return 'Say what it means, in a few words.';
    case 'no such mark':
      return 'Choose one of the marks.';
    case 'too many':
      return 'There are as many ratings as can be told apart. Take one away first.';
    case 'too long':
      return `That is too long: ${problem.limit} characters at most.`;
    case 'taken':
      return 'That word means something else here already. Call it something else.';
    default:
      return problem satisfies never;
  }
}
