import type { Reading } from '../understanding/read-utterance';
import { classOf } from '../understanding/words/classes/class-of';

interface LeftOut {
  readonly words: string;
  /** The class of the word, or what else it is. */
  readonly as: string;
}

/** What a question was read without, and as what. */
export function leftOutOf(understood: Reading | undefined): readonly LeftOut[] {
  const utterance = understood?.utterance;
  if (utterance?.says !== 'asks') return [];
  const { leftOut = [], unsaid = [] } = utterance;
  return [
    ...leftOut.map((words) => ({ words, as: classOf(words.toLowerCase()) ?? 'an aside' })),
    ...unsaid.map((words) => ({ words, as: 'nothing in the plan says it' })),
  ];
}
