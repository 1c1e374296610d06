import type { Ref } from '../../plan/plan';
import { indexes } from '../ask/subject';
import type { FoundAs } from '../hear/found';
import { all, first, typed, type Heard } from '../hear/heard';
import { itemChoices, unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import { isOrder } from './behind';
import { isQuestion } from './interrogative';
import { readNotYet } from './not-yet';
import { readStated } from './stated';
import { skip } from '../hear/courtesy';
import { raters } from '../words/telling';

export { isQuestion };

/** Something about changing an item that is no plain command: asked about, with the plain commands as choices. */
export function notTold(heard: Heard, start: number): Utterance | undefined {
  if (isQuestion(heard, start) || heard.sentence.questioned) return undefined;
  const refs = all(heard, 'ref').flatMap((found) => found.means.refs);
  const values = all(heard, 'rating').flatMap(({ means }) => (means.vague ? [] : means.codes));
  const done = all(heard, 'state').some((found) => found.means.state === 'done');
  const leans = all(heard, 'rating').find((found) => found.means.vague);
  const orderly = skip(raters, heard, start) > start || isOrder(heard, start);
  const code = values.find((each) => each !== 'not rated');
  const later = laterDay(heard);
  const notYet = readNotYet(heard, start);
  if (notYet) return notYet;
  const stated = code === undefined && !leans && !later ? readStated(heard, start) : undefined;
  if (stated) return stated;
  const [ref] = refs;
  if (ref === undefined) return orderly ? notNamed(heard, start) : undefined;
  if (values.length === 0 && !done && !orderly && !leans && heard.verbs.length === 0 && !later)
    return undefined;
  const words = typed(heard, indexes(0, heard.tokens.length));
  const denied = first(heard, 'not') !== undefined;
  const changes = denied
    ? []
    : code
      ? [{ label: `Mark ${ref} ${code}`, says: `mark ${ref} ${code}` }]
      : done
        ? [{ label: `${ref} is done`, says: `${ref} done` }]
        : later
          ? [{ label: `Move ${ref} to ${later}`, says: `move ${ref} to ${later}` }]
          : leaning(ref, leans);
  return unsure('which change', words, [
    ...changes,
    ...itemChoices(heard.hearing.vocabulary, [ref], (each) => `show ${each}`),
  ]);
}

/** "1.4 will be done by Christmas", "2.5 might slip to March": the day it may be meant to move to. */
function laterDay(heard: Heard): string | undefined {
  const guess = heard.tokens.some((token) =>
    ['will', 'might', 'may', 'should', 'could', 'expected'].includes(token.word),
  );
  return guess ? first(heard, 'time')?.means.time.future.last : undefined;
}

/** "1.3 is struggling" leans to more than one rating. */
function leaning(ref: Ref, vague: FoundAs<'rating'> | undefined) {
  return (vague?.means.codes ?? []).map((code) => ({
    label: `Mark ${ref} ${code}`,
    says: `mark ${ref} ${code}`,
  }));
}

/** An order without an item it could be about: "update 2", "mark it". */
function notNamed(heard: Heard, start: number): Utterance | undefined {
  const [number] = heard.tokens.slice(start + 1).filter((token) => /^\d+$/.test(token.word));
  if (!number || heard.tokens.length > start + 3) return undefined;
  const { plan } = heard.hearing.vocabulary;
  const refs = plan.items
    .filter((item) => item.ref === `1.${number.word}` || item.ref === `${number.word}.1`)
    .map((item) => item.ref);
  const priority = plan.priorities.find((each) => each.id === number.word);
  const whole = priority
    ? [{ label: `All of P${priority.id} ${priority.title}`, says: `show everything in P${priority.id}` }]
    : [];
  return unsure(
    'which item',
    [number.typed],
    [...whole, ...itemChoices(heard.hearing.vocabulary, refs, (ref) => `show ${ref}`)],
  );
}
