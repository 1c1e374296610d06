import type { RatingMeaning } from '../../plan/partnership';
import { weekdays } from '../when/day';
import { clockAt } from './readers/time-of-day';
import { isSlot } from './found';
import type { Heard } from './heard';
import type { SlotReader } from './grammar';
import { typedBetween, wordsOf } from './sentence';

/** Words as typed, without a mark among them, the fewest first; none that begin with a word of `notAtFirst`. */
export function someWords(
  mostWords: number,
  notAtFirst: ReadonlySet<string> = new Set(),
): SlotReader<string> {
  return ({ sentence, tokens }, from) => {
    const [opening] = tokens.slice(from);
    if (opening && opening.before !== '"' && notAtFirst.has(opening.word)) return [];
    const ends: { to: number; value: string }[] = [];
    for (let to = from + 1; to <= tokens.length && to - from <= mostWords; to += 1) {
      if (to - 1 > from && isMarked(tokens[to - 1]?.before)) break;
      ends.push({ to, value: typedBetween(sentence, from, to) });
    }
    return ends;
  };
}

const isMarked = (before: string | undefined): boolean => before !== undefined && /[:;,"\n]/.test(before);

/** Words in quotes, as typed between them. */
export const quotedWords: SlotReader<string> = ({ sentence: { text }, tokens }, from) => {
  const start = tokens[from]?.start ?? 0;
  const end = text.indexOf('"', start);
  if (text.charAt(start - 1) !== '"' || end < 0) return [];
  const next = tokens.findIndex((token, at) => at > from && token.start > end);
  return [{ to: next < 0 ? tokens.length : next, value: text.slice(start, end).trim() }];
};

/** All that is left of the message, as typed, without the quotes around it. */
export const theRest: SlotReader<string> = ({ sentence, tokens }, from) => {
  const typed = sentence.text.slice(tokens[from]?.start ?? 0);
  const isQuoted = sentence.text.charAt((tokens[from]?.start ?? 0) - 1) === '"';
  return [{ to: tokens.length, value: (isQuoted ? typed.replace(/"\W*$/, '') : typed).trim() }];
};

/** A rating of the partnership's scheme, by its code, its label or what else it is called here. */
export const ratingNamed: SlotReader<RatingMeaning> = ({ hearing, tokens }, from) =>
  hearing.vocabulary.partnership.scheme.ratings.flatMap((rating) =>
    [rating.code, rating.label, ...rating.aliases].map(wordsOf).flatMap((words) => {
      const isSaid = words.length > 0 && words.every((word, i) => tokens[from + i]?.word === word);
      return isSaid ? [{ to: from + words.length, value: rating }] : [];
    }),
  );

/** A time of day; nothing in place of one that no clock shows. */
export const timeOfDay: SlotReader<string | undefined> = ({ tokens }, from) => {
  const found = clockAt(tokens, from);
  return found ? [{ to: from + found.length, value: found.time }] : [];
};

/** Monday is 1; the plural of each is every week's: "on Fridays". */
export const weekdayWords = new Map(
  [...weekdays].flatMap(([name, day]) => [[name, day] as const, [`${name}s`, day] as const]),
);

export const weekday: SlotReader<number> = ({ tokens }, from) => {
  const day = weekdayWords.get(tokens[from]?.word ?? '');
  return day === undefined ? [] : [{ to: from + 1, value: day }];
};

/** Days and periods of the calendar: which they are is left to whoever reads the sentence's times. */
export const daysSaid: SlotReader<true> = (heard, from) => {
  if (weekdayWords.has(heard.tokens[from]?.word ?? '')) return [{ to: from + 1, value: true }];
  const said = heard.found.find(
    (each) => each.from === from && (isSlot(each, 'time') || isSlot(each, 'lasting')),
  );
  return said && !saysWeekday(heard, said.from, said.to) ? [{ to: said.to, value: true }] : [];
};

const saysWeekday = ({ tokens }: Heard, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => weekdayWords.has(word));

export const aNumber: SlotReader<number> = ({ tokens }, from) =>
  /^\d{1,3}$/.test(tokens[from]?.word ?? '') ? [{ to: from + 1, value: Number(tokens[from]?.word) }] : [];
