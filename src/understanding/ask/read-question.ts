import { isSlot } from '../hear/found';
import { all, hasCue, saidOtherwise, typed, type Heard } from '../hear/heard';
import { nearest } from '../words/nearest';
import { itemChoices, unsure } from '../hear/unsure';
import type { Asks, Utterance } from '../words/utterance';
import { isCalled } from '../hear/called';
import { askAcronym } from './about-plan';
import { askers } from './askers';
import { withoutHarmless, withoutOrdinary, type WithoutWords } from './left-out';
import { whichPerson } from './conditions';
import { subjectOf } from './subject';
import { dayDoubt, withNearerDays } from './which-day';

/** What is asked, or a question back where a word is unknown, a day impossible or a name shared. */
export function readQuestion(heard: Heard): Utterance | undefined {
  const harmless = withoutHarmless(heard);
  const read = questionIn(withNearerDays(harmless.heard));
  if (read?.says === 'asks') return naming(read, harmless);
  const ordinary = heard.unknown.length > 0 ? withoutOrdinary(heard) : harmless;
  const again = ordinary.heard === heard ? undefined : questionIn(withNearerDays(ordinary.heard));
  return again?.says === 'asks' ? naming(again, ordinary) : read;
}

/** The question with the words that were left out of it, for the card to name. */
export const naming = (read: Asks, { leftOut, unsaid }: WithoutWords): Asks => ({
  ...read,
  ...(leftOut.length > 0 && { leftOut }),
  ...(unsaid.length > 0 && { unsaid }),
});

function questionIn(heard: Heard): Utterance | undefined {
  const plan = heard.hearing.vocabulary.plan.id;
  const doubt = doubtOf(heard);
  if (doubt) return doubt;
  for (const { ask, calledBy } of askers) {
    const asked = isCalled(calledBy, heard) ? ask(heard) : undefined;
    if (!asked) continue;
    return 'back' in asked ? asked.back : { says: 'asks', query: { plan, ...asked.question } };
  }
  return undefined;
}

function doubtOf(heard: Heard): Utterance | undefined {
  if (heard.unknown.length > 0 && hasCue(heard, 'digest')) return whoseDigest(heard);
  if (heard.unknown.length > 0 && !isAcronymQuestion(heard)) return unknownWords(heard);
  if (isOrder(heard)) return orderDoubt(heard);
  if (heard.verbs.length > 0 && !isAboutItems(heard))
    return unsure('which change', typed(heard, heard.verbs), []);
  const noDay = dayDoubt(heard);
  if (noDay) return noDay;
  const [noPlan] = all(heard, 'no such plan');
  if (noPlan) {
    const says = 'which plans are there';
    return unsure('unknown words', [wordsAt(heard, noPlan)], [{ label: says, says }]);
  }
  return personDoubt(heard) ?? sinceWhen(heard);
}

/** A digest is a group's, so a name that is no group's is asked about, with the groups to choose from. */
function whoseDigest(heard: Heard): Utterance {
  const { partnership, plan } = heard.hearing.vocabulary;
  const groups = partnership.groups.filter(({ looksAfter }) =>
    looksAfter.some((care) => care.plan === plan.id),
  );
  const choices = groups.slice(0, 5).map(({ name }) => ({ label: name, says: `digest for ${name}` }));
  return unsure('unknown words', typed(heard, heard.unknown), choices);
}

/** "What's changed since I was last here": the bot does not know when that was, so it asks for a day. */
function sinceWhen(heard: Heard): Utterance | undefined {
  const since = all(heard, 'relation').find((found) => found.means.relation === 'since');
  const away = since && heard.found.find((found) => found.from === since.to);
  if (!away || !isSlot(away, 'away') || all(heard, 'time').length > 0) return undefined;
  const spans = ['in the last two weeks', 'in the last month', 'since the last board'];
  const choices = spans.map((span) => {
    const says = saidOtherwise(heard, since.from, away.to, span);
    return { label: says, says };
  });
  return unsure('which day', [wordsAt(heard, { from: since.from, to: away.to })], choices);
}

/** It opens with a verb of changing but fits no command, and is never answered as if it were a question. */
const isOrder = (heard: Heard): boolean => heard.verbs[0] === 0 && !heard.sentence.questioned;

function orderDoubt(heard: Heard): Utterance {
  const subject = subjectOf(heard, (ref) => `show ${ref}`);
  const refs = subject && 'refs' in subject ? subject.refs : [];
  const choices = itemChoices(heard.hearing.vocabulary, refs, (ref) => `show ${ref}`);
  return unsure(
    'which change',
    typed(
      heard,
      heard.tokens.map((_, i) => i),
    ),
    choices,
  );
}

const isAboutItems = (heard: Heard): boolean =>
  heard.about.length > 0 ||
  heard.found.some((found) => ['ref', 'nth', 'pronoun', 'name', 'state'].includes(found.means.slot));

function wordsAt(heard: Heard, { from, to }: { from: number; to: number }): string {
  return heard.tokens
    .slice(from, to)
    .map((token) => token.typed)
    .join(' ');
}

export function personDoubt(heard: Heard): Utterance | undefined {
  const shared = whichPerson(heard);
  if (!shared) return undefined;
  const people = heard.hearing.vocabulary.partnership.people;
  const choices = shared.people.flatMap((id) => {
    const person = people.find((each) => each.id === id);
    return person
      ? [{ label: person.name, says: saidOtherwise(heard, shared.found.from, shared.found.to, person.name) }]
      : [];
  });
  return unsure('which person', [wordsAt(heard, shared.found)], choices);
}

/** "what does MARF stand for": the unknown word is what is asked. */
function isAcronymQuestion(heard: Heard): boolean {
  const [only, ...others] = heard.unknown;
  return only !== undefined && others.length === 0 && askAcronym(heard) !== undefined;
}

/** Asks back with near words in place of the unknown one, or with the rest of the sentence. */
function unknownWords(heard: Heard): Utterance {
  const words = [...new Set(typed(heard, heard.unknown))];
  const [first] = heard.unknown;
  if (first === undefined) return unsure('unknown words', words, []);
  const near = nearest(heard.tokens[first]?.word ?? '', heard.hearing.vocabulary.lexicon);
  const choices = near.map((word) => ({ label: word, says: saidOtherwise(heard, first, first + 1, word) }));
  if (choices.length > 0 || heard.unknown.length > 2) return unsure('unknown words', words, choices);
  return unsure('unknown words', words, withoutUnknown(heard));
}

/** The sentence without its unknown words, where what is left still asks something. */
function withoutUnknown(heard: Heard) {
  const left = heard.tokens.filter((_, i) => !heard.unknown.includes(i)).map((token) => token.typed);
  const rest = [...new Set(left)].join(' ');
  const asks =
    hasCue(heard, 'due', 'changed') ||
    all(heard, 'rating').length + all(heard, 'state').length + all(heard, 'name').length > 0;
  return asks ? [{ label: rest, says: rest }] : [];
}
