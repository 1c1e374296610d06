import type { Heard } from '../hear/heard';

const questions = new Set(
  'is are was were has have had did does do will would should could can may might what which why who when where how whose am'.split(
    ' ',
  ),
);

/** Opens like a question: "has 2.5 slipped to March". "Do not" is a denial. */
export function isQuestion(heard: Heard, start: number): boolean {
  return questions.has(heard.tokens[start]?.word ?? '') && heard.tokens[start + 1]?.word !== 'not';
}

const asking = new Set(
  'any anything anyone list show what whats which who whose when where why how'.split(' '),
);

/** Begins as a question does, wherever it stands. */
export const isInterrogative = (heard: Heard, at: number): boolean =>
  isQuestion(heard, at) || asking.has(heard.tokens[at]?.word ?? '') || heard.sentence.questioned;
