import { all, hasCue, hear, type Heard } from '../hear/heard';
import type { Hearing } from '../hear/hearing';
import { isHarmless } from '../words/classes/class-of';
import type { Asks, Utterance } from '../words/utterance';
import { orFromPlan } from './from-plan';
import { readOfTheDocument } from './of-the-document';
import { otherPlanOf } from './other-plan';
import { readQuestion } from './read-question';

/** Asked of this plan, or of the partnership's other plan where that is named or alone has the words; and of all that it says. */
export function readQuestionOfPlan(heard: Heard): Utterance | undefined {
  const ofDocument = readOfTheDocument(heard);
  if (ofDocument) return ofDocument;
  const other = hasCue(heard, 'compare') ? undefined : otherPlanOf(heard);
  if (!other) return orFromPlan(heard, readHereOrBeside(heard));
  const vocabulary = other.vocabulary();
  return orFromPlan(heardOf(heard, vocabulary), askedOf(heard, vocabulary));
}

function readHereOrBeside(heard: Heard): Utterance | undefined {
  const here = readQuestion(heard);
  if (here?.says !== 'unsure' || here.question.why !== 'unknown words' || namesItself(heard)) return here;
  for (const sibling of heard.hearing.vocabulary.siblings) {
    const there = askedOf(heard, sibling.vocabulary());
    if (there?.says === 'asks' && isWhole(there)) return there;
  }
  return here;
}

/** "In the 2017 plan", said of the plan that is open: no other one is meant. */
const namesItself = (heard: Heard): boolean =>
  all(heard, 'name').some(({ means }) =>
    means.names.some((name) => name.is === 'plan' && name.id === heard.hearing.vocabulary.plan.id),
  );

/** The other plan has the words, and does not leave them out in its turn. */
const isWhole = ({ leftOut = [], unsaid = [] }: Asks): boolean =>
  unsaid.length === 0 && leftOut.every((word) => isHarmless(word.toLowerCase()));

function askedOf(heard: Heard, vocabulary: Hearing['vocabulary']): Utterance | undefined {
  return readQuestion(heardOf(heard, vocabulary));
}

function heardOf(heard: Heard, vocabulary: Hearing['vocabulary']): Heard {
  return hear(heard.sentence.text, { ...heard.hearing, vocabulary });
}
