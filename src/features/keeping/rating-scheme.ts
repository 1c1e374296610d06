import type { Button } from '../../cards/presses';
import { badgeFor, sayList } from '../../cards/words';
import type { RatingCode } from '../../plan/partnership';
import {
  calledSo,
  fingerprintOf,
  ratedWith,
  ratingOf,
  ratingProblem,
  suggestedRating,
  withoutRating,
  withRating,
  type RatingGiven,
  type RatingProblem,
  type SchemeChange,
} from '../../plan/register/rating-scheme';
import { isEverydayWord } from '../../understanding/hear/language';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { differences, fieldsOf, readForm } from './rating-form';
import { refusalReply } from '../refusals';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { filledForm, offerReply, refuse, reply, textReply, untilYes } from '../replies';

/** "show the rating scheme", "add a rating blue: done and embedded": what the colours mean is the business manager's to keep, by a press. */
export const ratingScheme: Feature = {
  name: 'rating scheme',
  examples: ['show the rating scheme', 'add a rating blue: done and embedded', 'rename amber to yellow'],
  hear(utterance, setting) {
    if (utterance.says === 'changes scheme') return offer(utterance.change, setting);
    const asksKey =
      utterance.says === 'asks' && utterance.query.ask === 'contents' && utterance.query.of === 'rating key';
    return asksKey ? schemeReply(setting) : undefined;
  },
  presses: {
    'rating form': ({ code }, setting) => formFor(code, setting),
    'save rating': (press, setting) => save(press, setting),
    'remove rating': ({ code }, setting) => remove(code, setting),
  },
};

function schemeReply(setting: Setting): Reply {
  const { scheme } = setting.partnership;
  const bullets = scheme.ratings.map(
    (rating) => `${badgeFor(scheme, rating.code).label}: ${rating.meaning}${rules(rating)}`,
  );
  const keeps = isManager(setting);
  const change = scheme.ratings.slice(0, 5).map(({ code, label }): Button => ({
    title: `Change ${label}`,
    press: { verb: 'rating form', data: { code } },
  }));
  const add: Button = { title: 'Add a rating', press: { verb: 'rating form', data: {} } };
  return textReply(
    'What the ratings mean',
    [
      'Not rated means that nobody has rated it yet, not that it is fine.',
      ...(keeps ? ['To take one away, say “remove the rating …”.'] : []),
    ],
    { bullets, buttons: keeps ? [...change, add] : [] },
  );
}

function rules({ needsReason, asksEvidence, finished }: RatingGiven): string {
  const said = [
    ...(needsReason ? ['needs a reason'] : []),
    ...(asksEvidence ? ['asks for evidence'] : []),
    ...(finished ? ['counts as finished'] : []),
  ];
  return said.length > 0 ? ` (${sayList(said)})` : '';
}

function offer(change: SchemeChange, setting: Setting): Promise<Reply> | Reply {
  if (!isManager(setting)) return notAllowed();
  switch (change.kind) {
    case 'add':
      return formReply(suggestedRating(change.label, change.meaning), undefined, setting);
    case 'change':
      return offerChange(change.code, change.to, setting);
    case 'remove':
      return offerRemoval(change.code, setting);
    default:
      return change satisfies never;
  }
}

function formFor(code: RatingCode | undefined, setting: Setting): Reply {
  if (!isManager(setting)) return notAllowed();
  const rating = ratingOf(setting.partnership.scheme, code);
  if (code !== undefined && !rating) return gone();
  return formReply(rating ?? suggestedRating(''), code, setting);
}

function offerChange(code: RatingCode, to: Partial<RatingGiven>, setting: Setting): Reply {
  const rating = ratingOf(setting.partnership.scheme, code);
  if (!rating) return gone();
  const given = { ...rating, ...to, ...(to.label !== undefined && calledSo(to.label)) };
  return fingerprintOf(given) === fingerprintOf(rating)
    ? textReply('It is like that already', [`${rating.label}: ${rating.meaning}${rules(rating)}`])
    : formReply(given, code, setting);
}

/** The rating as it would be, in boxes that can still be changed; what differs from now is said above. */
function formReply(
  given: RatingGiven,
  code: RatingCode | undefined,
  setting: Setting,
  problem?: string,
): Reply {
  const held = ratingOf(setting.partnership.scheme, code);
  const data = { ...(held && { code: held.code }), seen: held ? fingerprintOf(held) : '' };
  const view = {
    title: held ? `Change the rating ${held.label}?` : 'Add a rating?',
    paragraphs: [
      ...(held ? differences(held, given) : []),
      `Everybody’s cards and questions know it at once. ${untilYes}`,
    ],
    ...(problem === undefined ? {} : { problem }),
    fields: fieldsOf(given),
    buttons: [{ title: 'Save', press: { verb: 'save rating', data }, style: 'positive' }],
  } as const;
  return problem === undefined ? filledForm(view) : reply('question', { card: 'form', view });
}

/** The whole form is saved, or nothing of it; a rating that somebody changed meanwhile is shown anew. */
async function save({ code, seen, inputs }: PressOf<'save rating'>, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  const given = readForm(inputs);
  const held = ratingOf(setting.partnership.scheme, code);
  if (code !== undefined && !held) return gone();
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
  const said = held ? differences(held, given) : [`It means: ${given.meaning}${rules(given)}.`];
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

/** A rating that is called "overdue" could not be asked for. */
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

async function offerRemoval(code: RatingCode, setting: Setting): Promise<Reply> {
  const rating = ratingOf(setting.partnership.scheme, code);
  if (!rating) return gone();
  const refused = await inUse(code, setting);
  if (refused) return refused;
  return offerReply(
    `Remove the rating ${rating.mark} ${rating.label}?`,
    [`Nothing is rated so. History keeps its word. ${untilYes}`],
    { title: 'Yes, remove it', press: { verb: 'remove rating', data: { code } }, style: 'destructive' },
  );
}

async function remove(code: RatingCode, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  const rating = ratingOf(setting.partnership.scheme, code);
  if (!rating) return gone();
  const refused = await inUse(code, setting);
  if (refused) return refused;
  await changeRegister(setting, (before) => withoutRating(before, code));
  return textReply(`${rating.label} is no rating any more`, ['Nobody can rate anything so.'], {
    inPlace: true,
  });
}

/** A rating that an item has in any of the partnership's plans cannot go, and neither can the last one. */
async function inUse(code: RatingCode, setting: Setting): Promise<Reply | undefined> {
  const { partnership, plan: current, stores } = setting;
  const label = ratingOf(partnership.scheme, code)?.label ?? code;
  if (partnership.scheme.ratings.length === 1)
    return kept([`${label} is the only rating there is. Add another one first.`]);
  // Something is hidden here, and may be rated so.
  if (setting.thread.sight !== undefined)
    return kept(['I look through the whole plan for that, which I only do in your own chat: say it there.']);
  const held = await Promise.all(partnership.plans.map((id) => stores.plans.plan(id)));
  const used = held.flatMap((one) => {
    const refs = one ? ratedWith(one.plan, code) : [];
    if (!one || refs.length === 0) return [];
    return [`${namesOf(refs)}${one.plan.id === current.id ? '' : ` of the ${one.plan.title}`}`];
  });
  if (used.length === 0) return undefined;
  const word = label.toLowerCase();
  return kept([
    `${label} is the rating of ${sayList(used)}.`,
    `Rate them differently first (“what is ${word}?” lists them), or keep it and say “rename ${word} to …”.`,
  ]);
}

const mostNamed = 10;

function namesOf(refs: readonly string[]): string {
  const more = refs.length - mostNamed;
  return sayList([...refs.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])]);
}

const kept = (paragraphs: readonly string[]): Reply => refuse('in-use', paragraphs);

const notAllowed = (): Reply => onlyTheManager('keeps the rating scheme');

const gone = (): Reply =>
  textReply(
    'Nothing was changed',
    ['There is no such rating. “Show the rating scheme” lists those there are.'],
    { inPlace: true },
  );
