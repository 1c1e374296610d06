import { personalDetailsIn, strictnessOf, type PersonalDetail } from '../guard';
import type { Partnership, RatingCode, RatingMeaning } from '../partnership';
import type { Plan, Ref } from '../plan';
import { ratingOf } from '../rating';

/** What is said of the rating scheme in words; a form fills in the rest. */
export type SchemeChange =
  | { readonly kind: 'add'; readonly label: string; readonly meaning?: string }
  | { readonly kind: 'change'; readonly code: RatingCode; readonly to: Partial<RatingGiven> }
  | { readonly kind: 'remove'; readonly code: RatingCode };

/** A rating as the business manager gives it; its code and its other names are kept as they are. */
export type RatingGiven = Pick<
  RatingMeaning,
  'label' | 'meaning' | 'mark' | 'needsReason' | 'asksEvidence' | 'finished'
>;

/** The marks there are, with the card's colour that goes with each. White is kept for what nobody has rated. */
const colours: Readonly<Record<string, RatingMeaning['colour']>> = {
  '🔴': 'attention',
  '🟠': 'warning',
  '🟡': 'warning',
  '🟢': 'good',
  '🔵': 'accent',
  '🟣': 'accent',
  '✅': 'accent',
  '🟤': 'default',
  '⚫': 'default',
};
export const marks: readonly string[] = Object.keys(colours);

const markWords: readonly (readonly [words: RegExp, mark: string])[] = [
  [/\bred\b/i, '🔴'],
  [/\b(?:amber|orange)\b/i, '🟠'],
  [/\byellow\b/i, '🟡'],
  [/\bgreen\b/i, '🟢'],
  [/\bblue\b/i, '🔵'],
  [/\bpurple\b/i, '🟣'],
  [/\b(?:complete|closed)\b/i, '✅'],
  [/\bbrown\b/i, '🟤'],
];

const longest = { label: 30, meaning: 200 };
/** More than so many colours nobody tells apart, and no form holds. */
const mostRatings = 8;

/** Why a rating cannot be as it was given. */
export type RatingProblem =
  | { readonly is: 'no label' | 'no meaning' | 'no such mark' | 'too many' }
  | { readonly is: 'too long'; readonly limit: number }
  /** Two ratings called the same, or a rating called like an agency, could not be told apart in chat. */
  | { readonly is: 'taken' }
  | { readonly is: 'personal details'; readonly found: readonly PersonalDetail[] };

export function ratingProblem(
  partnership: Partnership,
  { label, meaning, mark }: RatingGiven,
  code?: RatingCode,
): RatingProblem | undefined {
  const found = personalDetailsIn(`${label}: ${meaning}`, strictnessOf(partnership));
  if (found.length > 0) return { is: 'personal details', found };
  if (!/\p{L}/u.test(label)) return { is: 'no label' };
  if (!/\p{L}/u.test(meaning)) return { is: 'no meaning' };
  if (label.length > longest.label) return { is: 'too long', limit: longest.label };
  if (meaning.length > longest.meaning) return { is: 'too long', limit: longest.meaning };
  if (!marks.includes(mark) && ratingOf(partnership.scheme, code)?.mark !== mark)
    return { is: 'no such mark' };
  if (isTaken(partnership, label, code)) return { is: 'taken' };
  const full = code === undefined && partnership.scheme.ratings.length >= mostRatings;
  return full ? { is: 'too many' } : undefined;
}

function isTaken(partnership: Partnership, label: string, code: RatingCode | undefined): boolean {
  const { scheme, agencies, groups, aliases } = partnership;
  const others = scheme.ratings.filter((rating) => rating.code !== code);
  const words = [
    'not rated',
    ...others.flatMap((rating) => [rating.code, rating.label, ...rating.aliases]),
    ...[...agencies, ...groups].flatMap((one) => [one.name, ...one.aliases]),
    ...aliases.map((alias) => alias.words),
  ];
  return words.some((one) => one.toLowerCase() === label.toLowerCase());
}

/** The scheme with a rating as it was given: a new one last, another in its place with its code. */
export function withRating(partnership: Partnership, given: RatingGiven, code?: RatingCode): Partnership {
  const { ratings } = partnership.scheme;
  const change = (rating: RatingMeaning): RatingMeaning => ({
    ...rating,
    ...given,
    colour: rating.mark === given.mark ? rating.colour : (colours[given.mark] ?? rating.colour),
  });
  const added: RatingMeaning = {
    ...{ code: codeFor(given.label), aliases: [], colour: colours[given.mark] ?? 'default' },
    ...given,
  };
  return {
    ...partnership,
    scheme: {
      ...partnership.scheme,
      ratings:
        code === undefined
          ? [...ratings, added]
          : ratings.map((rating) => (rating.code === code ? change(rating) : rating)),
    },
  };
}

function codeFor(label: string): RatingCode {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** No sign-off is asked for any more where a rating is gone. */
export function withoutRating(partnership: Partnership, code: RatingCode): Partnership {
  const { ratings, signOff } = partnership.scheme;
  const others = (codes: readonly RatingCode[]) => codes.filter((one) => one !== code);
  return {
    ...partnership,
    scheme: {
      ratings: ratings.filter((rating) => rating.code !== code),
      signOff: signOff && { from: others(signOff.from), to: others(signOff.to) },
    },
  };
}

/** The items of a plan that have the rating now. */
export function ratedWith(plan: Plan, code: RatingCode): readonly Ref[] {
  return plan.items.filter(({ standing }) => standing.rating?.code === code).map(({ ref }) => ref);
}

/** A new rating as its words suggest: the mark of its colour, and finished where its meaning says so. */
export function suggestedRating(label: string, meaning = ''): RatingGiven {
  const said = `${label} ${meaning}`;
  const finished = /\b(?:done|complete|completed|finished|closed|embedded)\b/i.test(said);
  const plain = { meaning, mark: '⚫', needsReason: false, asksEvidence: finished, finished };
  return { ...plain, ...calledSo(label) };
}

/** What a rating is called, with a capital, and the mark of the colour that it names. */
export function calledSo(label: string): Pick<RatingGiven, 'label'> & Partial<Pick<RatingGiven, 'mark'>> {
  const mark = markWords.find(([words]) => words.test(label))?.[1];
  return { label: label.charAt(0).toUpperCase() + label.slice(1), ...(mark !== undefined && { mark }) };
}

/** What a rating says, in one text, so that a form made from an older version saves over nobody. */
export function fingerprintOf(rating: RatingGiven): string {
  const { label, meaning, mark, needsReason, asksEvidence, finished } = rating;
  return JSON.stringify([label, meaning, mark, needsReason, asksEvidence, finished]);
}
