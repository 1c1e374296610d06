import { detailAt, isOpened, type Detail } from './adding-details';
import { adding, announcing, naming, noWording, starters } from '../words/adding';
import { personDoubt } from '../ask/read-question';
import { dayChoice } from '../ask/which-day';
import { all, hear, type Heard } from '../hear/heard';
import type { Hearing } from '../hear/hearing';
import { typedBetween } from '../hear/sentence';
import { phraseAt } from '../words/phrases';
import { courtesyOf, skip } from '../hear/courtesy';
import { isTakenBack } from './taken-back';
import { blockers, conditions, trailing } from '../words/telling';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';

/**
 * "add an action under Neglect: refresh the guidance, lead Tom, due end of March": an order to add something, with
 * whatever is said of it. Talk about new actions, a question, a wish or a condition adds nothing.
 */
export function readAdding(heard: Heard): Utterance | undefined {
  const { start, request } = courtesyOf(heard);
  const end = endOf(heard);
  const ordered = skip(adding, heard, start);
  const from = ordered > start ? ordered : skip(announcing, heard, start);
  if (from === start || (heard.sentence.questioned && !request) || isWithdrawn(heard, start))
    return undefined;
  const head = headFrom(heard, from, end);
  const tail = head && wordingTo(heard, head.to, end);
  if (!head || !tail || (ordered === start && !isAnnounced(heard, from, head))) return undefined;
  const plan = heard.hearing.vocabulary.plan.id;
  const given = { ...head.details, ...tail.details, text: tail.text || undefined };
  return doubtIn(heard, given) ?? { says: 'adds', plan, given };
}

/** Thanks and "please" at the end say nothing. */
function endOf(heard: Heard): number {
  let end = heard.tokens.length;
  while (end > 0 && skip(trailing, heard, end - 1) === end && heard.tokens[end - 1]?.word !== 'again')
    end -= 1;
  return end;
}

function isWithdrawn(heard: Heard, start: number): boolean {
  const conditional = heard.tokens.some(
    ({ before }, i) => i > start && before !== '' && phraseAt(conditions, heard.tokens, i) !== undefined,
  );
  return conditional || isTakenBack(heard.tokens.slice(start));
}

interface Head {
  readonly details: Detail;
  /** Where the wording begins, if there is one. */
  readonly to: number;
}

/** What stands between "action" and what is to be done: where it goes, and perhaps the rest; with a colon, all up to it. */
function headFrom(heard: Heard, from: number, end: number): Head | undefined {
  const { tokens } = heard;
  if (tokens[from]?.word === 'and') return undefined; // a task and finish group
  const colon = tokens.findIndex(({ before }, i) => i >= from && i < end && before === ':');
  if (colon === from) return { details: {}, to: from };
  const whole = colon > 0 ? detailsIn(heard, from, colon) : undefined;
  if (whole) return { details: whole, to: colon };
  let at = from;
  let details: Detail = {};
  for (let next = detailFrom(heard, at, end); next; next = detailFrom(heard, at, end)) {
    details = { ...details, ...next.detail };
    at = next.to;
  }
  if (at >= end) return { details, to: end };
  const separated = /[,;:.\n"-]/.test(tokens[at]?.before ?? '');
  const named = separated ? at : skip(naming, heard, at);
  const word = tokens[named]?.word ?? '';
  const article = ['a', 'an', 'the', 'our', 'my'].includes(word);
  if (!separated && (noWording.has(word) || phraseAt(blockers, tokens, named))) return undefined;
  if (named > at && tokens[at]?.word === 'to' && (article || isNamed(heard, named))) return undefined;
  return { details, to: named };
}

/** "to 1.3", "to the digest" is no wording. */
const isNamed = ({ found }: Heard, at: number): boolean =>
  found.some(
    ({ from, means }) => from === at && ['ref', 'name', 'no such ref', 'meeting'].includes(means.slot),
  );

/** The longest detail that begins at a token. */
function detailFrom(heard: Heard, from: number, end: number): { detail: Detail; to: number } | undefined {
  for (let to = Math.min(end, from + mostWords); to > from; to -= 1) {
    const detail = crosses(heard, from, to) ? undefined : detailAt(heard, from, to);
    if (detail) return { detail, to };
  }
  return undefined;
}

/** All of a stretch, as details between commas. */
function detailsIn(heard: Heard, from: number, end: number): Detail | undefined {
  let details: Detail = {};
  for (let at = from; at < end;) {
    const next = detailFrom(heard, at, end);
    if (!next) return undefined;
    details = { ...details, ...next.detail };
    at = next.to;
  }
  return details;
}

const mostWords = 10;
const separators = /[,;.\n"(-]/;

const crosses = ({ tokens }: Heard, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ before }) => separators.test(before));

interface Tail {
  readonly details: Detail;
  readonly text: string;
}

/** What is to be done, up to the details at its end: each behind a comma, or opened by a word of its own. */
function wordingTo(heard: Heard, from: number, end: number): Tail {
  let to = end;
  let details: Detail = {};
  for (let last = detailBefore(heard, from, to); last; last = detailBefore(heard, from, to)) {
    details = { ...last.detail, ...details };
    to = last.from;
  }
  return { details, text: wordingOf(heard, from, to) };
}

function detailBefore(
  heard: Heard,
  start: number,
  end: number,
): { detail: Detail; from: number } | undefined {
  for (let from = Math.max(start, end - mostWords); from < end; from += 1) {
    const detail =
      startsDetail(heard, start, from) && !crosses(heard, from, end) && detailAt(heard, from, end);
    if (detail) return { detail, from };
  }
  return undefined;
}

function startsDetail(heard: Heard, start: number, at: number): boolean {
  const { tokens } = heard;
  const joined = tokens[at]?.word === 'and' && starters.has(tokens[at + 1]?.word ?? '');
  return at === start || joined || separators.test(tokens[at]?.before ?? '') || isOpened(heard, at);
}

/** As typed, with a capital and without the quotes and the full stop around it. */
function wordingOf({ sentence }: Heard, from: number, to: number): string {
  if (to <= from) return '';
  const typed = typedBetween(sentence, from, to).replace(/^["'\s]+|["'\s]+$/g, '');
  return typed.charAt(0).toUpperCase() + typed.slice(1);
}

/** "new action: …", "new action in P2": alone, or in "new milestone reached", it announces nothing that could be added. */
const isAnnounced = ({ tokens }: Heard, from: number, head: Head): boolean =>
  head.to > from || /[,;:\n-]/.test(tokens[from]?.before ?? '');

/** Asks which of two people or two days is meant, and about a day that does not exist. */
function doubtIn(heard: Heard, given: Detail): Utterance | undefined {
  const [badDay] = all(heard, 'no such day');
  if (badDay && given.due === undefined)
    return unsure('no such day', [heard.tokens[badDay.from]?.typed ?? ''], []);
  const [either] = all(heard, 'which day');
  if (either && given.due === undefined) {
    const choices = either.means.days.map((day) => dayChoice(heard, either, day));
    return unsure('which day', [heard.tokens[either.from]?.typed ?? ''], choices);
  }
  return given.lead === undefined ? personDoubtOfLead(heard) : undefined;
}

function personDoubtOfLead(heard: Heard): Utterance | undefined {
  const led = heard.tokens.some(
    (_, i) => isOpened(heard, i) && /^lead|^led/.test(heard.tokens[i]?.word ?? ''),
  );
  return led ? personDoubt(heard) : undefined;
}

/** "end of March", after the bot asked when it is due: the sentence so far with its date. */
export function readDueDate(text: string, hearing: Hearing): string | undefined {
  const { adding: said } = hearing.recall ?? {};
  if (said === undefined) return undefined;
  const heard = hear(text, hearing);
  const detail = heard.tokens.length === 0 ? undefined : detailAt(heard, 0, endOf(heard));
  if (!detail || !('due' in detail) || heard.sentence.questioned) return undefined;
  return detail.due === null ? `${said}, no date yet` : `${said}, due ${detail.due}`;
}
