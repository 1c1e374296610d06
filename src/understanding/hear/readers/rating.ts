import type { RatingMeaning, RatingScheme } from '../../../plan/partnership';
import type { Found, Name } from '../found';
import type { Token } from '../sentence';
import { writtenOut } from '../../words/phrases';
import { entriesOf } from './entries';

type Colour = RatingMeaning['colour'];

/** What people say for a rating of a colour, in any scheme; a scheme's own words come first. */
const byColour: readonly (readonly [colours: readonly Colour[], patterns: string])[] = [
  [['attention'], 'off track;off course;failing;critical;in the red'],
  [
    ['warning'],
    'at risk;at risk of (slipping|being late|missing|not|failing|falling|going|overrunning|delay);orange;yellow',
  ],
  [
    ['good'],
    'on track;on target;on course;going well;doing well;on schedule;going to plan;going fine;all good;healthy',
  ],
  [
    ['attention', 'warning'],
    `struggling;stuck;stalled;behind;falling behind;lagging(| behind);slipping;wobbling;drifting;in (trouble|difficulty|difficulties);(a |of |)(concern|worry|concerns|worries);
     concerning;worrying;worried about;a problem;problems;problem;problematic;not going well;not going to plan;need(|s) attention;hot spots;hotspots;below par;not good`,
  ],
];

/** The scheme's codes, labels and aliases, and the common words for its colours. */
export function* ratingNames(scheme: RatingScheme): Generator<readonly [string, Name]> {
  for (const rating of scheme.ratings) {
    for (const words of [rating.code, rating.label, ...rating.aliases]) {
      yield [words, { is: 'rating', codes: [rating.code] }];
      yield [`${words}s`, { is: 'rating', codes: [rating.code], many: true }];
      for (const lasting of [
        `${words} rated`,
        `stuck on ${words}`,
        `stuck at ${words}`,
        `sat on ${words}`,
        `sat at ${words}`,
      ])
        yield [lasting, { is: 'rating', codes: [rating.code] }];
    }
  }
  for (const [colours, patterns] of byColour) {
    const codes = scheme.ratings
      .filter((rating) => colours.includes(rating.colour) && !rating.finished)
      .map((rating) => rating.code);
    if (codes.length === 0) continue;
    const vague = colours.length > 1 || undefined;
    for (const words of patterns.split(';').flatMap(writtenOut)) {
      yield [words, { is: 'rating', codes, vague }];
    }
  }
  const finished = scheme.ratings.find((rating) => rating.finished);
  if (finished) yield ['complete', { is: 'rating', codes: [finished.code] }];
}

/** "Not rated" is the absence of a rating, in every scheme. */
export const ratingEntries = entriesOf('rating', [
  [
    `not rated;unrated;no (rating|rag|colour|rag rating|ratings|rags|status);without (a |any |)(rating|rag|colour|rag rating|ratings);not (yet |been |)(rated|ragged|ragd|scored|coloured);
     not got (a |any |)(rating|rag|colour|rag rating);not have (a |any |)(rating|rag|colour|rag rating);never (been |)rated;(nothing|nowt|none) (is |are |has been |)(yet |)rated;(nothing|nowt) (against|beside) (it|them)( for a rating| for a colour|);needing a (rag|rating|colour);still needing a (rag|rating|colour);no colour on (it|them);empty rating;rating (is |)(empty|blank);missing (a |)(rating|rag);yet to be (rated|ragged);(has |)(nobody|no one) (has |)(rated|ragged);need(|s) (a |)(rating|rag)`,
    { slot: 'rating', codes: ['not rated'] },
  ],
]);

/** "What is concerning in P1" says how it stands; "actions concerning communications", "which actions concern GCP2" what they are about. */
export function readConcerning(tokens: readonly Token[], at: number): Found | undefined {
  const next = tokens[at + 1];
  const isAbout = concerning.has(tokens[at]?.word ?? '') && next?.before === '' && !afterState.has(next.word);
  return isAbout ? { from: at, to: at + 1, by: 'small words', means: { slot: 'filler' } } : undefined;
}

const concerning = new Set(['concerning', 'concern', 'concerns', 'concerned']);
const afterState = new Set(
  'in for to at with about and or is are here now there us me them on from by'.split(' '),
);
