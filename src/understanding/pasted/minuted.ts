import { skip } from '../hear/courtesy';
import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { sentenceOf, typedBetween } from '../hear/sentence';
import { valueAt } from '../tell/value';
import { stemOf } from '../words/stems';
import { callingIt, raters, trailing } from '../words/telling';

/** The fields that minutes name behind an item's number, with what is told by each. */
const fields: readonly (readonly [RegExp, (ref: string, text: string) => string])[] = [
  [/^lead(?:er| officer)?\s*[:-]?\s+/i, (ref, text) => `assign ${ref} to ${text}`],
  [/^evidence\s*[:-]\s*/i, (ref, text) => `evidence for ${ref}: ${text}`],
  [/^(?:note|comment)\s*[:-]\s*/i, (ref, text) => `note on ${ref}: ${text}`],
  [/^(?:progress|update)\s*[:-]\s*/i, (ref, text) => `progress on ${ref}: ${text}`],
  [
    /^(?:(?:new |revised )?(?:due|date|due date|deadline|forecast|expected)(?: date)?(?: is| now| moved)*(?: to| by)?|(?:moved|slipped|pushed back) to)\s*[:-]?\s+/i,
    (ref, text) => `move ${ref} to ${text.replace(/[,;.]\s*(?:reason\s*[:-]?\s*)?/i, ', ')}`,
  ],
];
const segmentEnd = /\s[-–—]\s|[:;.]\s+/;

/**
 * What a line of minutes tells, said as somebody would say it to the bot: `1.4 Audit - sampling has slipped. AMBER` is "1.4
 * amber, sampling has slipped". A label in the item's own words says nothing. Several readings, the likelier first.
 */
export function minuted(heard: Heard): readonly string[] {
  const opening = heard.found.find((each) => each.from === 0 && isSlot(each, 'ref'));
  const [ref, ...others] = opening && isSlot(opening, 'ref') ? opening.means.refs : [];
  if (!opening || ref === undefined || others.length > 0 || heard.sentence.questioned) return [];
  const from = labelEnd(heard, opening.to, ref);
  const text = typedBetween(heard.sentence, from, heard.tokens.length).trim();
  const named = fields.flatMap(([shape, told]) =>
    shape.test(text) ? [told(ref, text.replace(shape, ''))] : [],
  );
  return [...named, ...valueLast(heard, from, ref), ...(from > opening.to ? [`${ref} ${text}`] : [])];
}

const mostlyLabel = 0.6;

/** Where the label between a number and a dash or colon ends: most of its words are the item's own. */
function labelEnd({ tokens, sentence, hearing }: Heard, from: number, ref: string): number {
  const set = hearing.vocabulary.items.byRef.get(ref)?.set;
  const rest = sentence.text.slice(tokens[from]?.start ?? 0);
  const end = segmentEnd.exec(rest)?.index;
  const label = end === undefined ? '' : rest.slice(0, end);
  const stems = sentenceOf(label).tokens.map(({ word }) => stemOf(word));
  const own = stems.filter((stem) => set?.has(stem));
  if (stems.length === 0 || own.length / stems.length < mostlyLabel) return from;
  return from + stems.length;
}

/** "strategy is out for comment, green": a value alone behind the last mark, and what it rests on before it. */
function valueLast(heard: Heard, from: number, ref: string): readonly string[] {
  const { tokens, sentence } = heard;
  const last = tokens.findLastIndex((token, at) => at > from && token.before !== '');
  if (last < 0) return [];
  const start = Math.max(skip(callingIt, heard, last), skip(raters, heard, last));
  const value = valueAt(heard, start);
  const isLast = value !== undefined && skip(trailing, heard, value.to) >= tokens.length;
  const isRated = value?.value.rating !== undefined || value?.value.progress !== undefined;
  const before = heard.found.some(
    (each) => each.from >= from && each.to <= last && (isSlot(each, 'rating') || isSlot(each, 'ref')),
  );
  if (!isLast || !isRated || before) return [];
  const why = typedBetween(sentence, from, last);
  return [`${ref} ${typedBetween(sentence, start, value.to)}, ${why}`];
}
