import type { Day } from '../../plan/day';
import type { Ref } from '../../plan/plan';
import type { Span } from '../../plan/register/requests';
import { all, type Heard } from '../hear/heard';
import { phraseAt, phrases } from '../words/phrases';
import { behind } from './behind';
import { separatorFrom } from './clause';
import { skip } from '../hear/courtesy';
import { recalled, targetOf, type Target } from './target';
import { openings, reasonWords } from '../words/telling';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import { numberOf } from '../when/numbers';

export const askingMore =
  phrases(`(please |)(can|could|may|might) (i|we) (please |just |possibly |)(have|get|ask for|request|be given);(i|we) (would like|need|will need|want|request)( to have| to ask for| to request|);
     (please |)(give|allow|grant) (me|us);(can|could|would) you (please |)(give|allow|grant) (me|us);(i am |we are |)(asking for|requesting);(please |)request;(is there |)any chance of;(would it be|is it) possible to (have|get)`);
const thing = phrases('(an |some |a bit |a little |a bit of |)(extension|more time|extra time|longer)( of|)');
const joiners = phrases('(on|for|with|against)(| the)');
const until = new Set('until till to'.split(' '));
const more = new Set('another more extra further additional longer extension one'.split(' '));
const units = new Map<string, (count: number) => Span>([
  ...['day', 'days'].map((word) => [word, (days: number) => ({ days })] as const),
  ...['week', 'weeks'].map((word) => [word, (weeks: number) => ({ days: weeks * 7 })] as const),
  ...['fortnight', 'fortnights'].map((word) => [word, (count: number) => ({ days: count * 14 })] as const),
  ...['month', 'months'].map((word) => [word, (months: number) => ({ months })] as const),
]);

/** How much, or until when, and where that ends. */
interface Amount {
  readonly of: Span | { readonly until: Day };
  readonly to: number;
}

/** "can I have another month on 1.3", "we need until end of March on 2.1, police data late": more time, asked for. */
export function readMoreTime(heard: Heard): Utterance | undefined {
  const start = skip(openings, heard, 0);
  const opened = skip(askingMore, heard, start);
  if (opened === start) return undefined;
  const named = skip(thing, heard, opened);
  const first = amountAt(heard, opened) ?? amountAt(heard, named);
  if (first) return amountFirst(heard, first);
  return named === opened ? undefined : itemFirst(heard, named);
}

/** "another month on 1.3"; of the item just shown where none is named. */
function amountFirst(heard: Heard, amount: Amount): Utterance | undefined {
  const joined = skip(joiners, heard, amount.to);
  const to = endOfItem(heard, joined);
  const of = (ref: Ref) => sayAgain(amount.of, ref);
  if (joined > amount.to) return asked(heard, targetOf(heard, joined, to, of), amount, to);
  return amount.to === heard.tokens.length
    ? asked(heard, recalled(heard, [], of), amount, amount.to)
    : undefined;
}

/** "an extension on 1.3 until the end of March"; without an amount it is asked how much. */
function itemFirst(heard: Heard, named: number): Utterance | undefined {
  const joined = skip(joiners, heard, named);
  if (joined === named) return undefined;
  const end = endOfItem(heard, joined);
  for (let at = joined + 1; at <= end; at += 1) {
    const amount = amountAt(heard, at + (['of', 'by'].includes(heard.tokens[at]?.word ?? '') ? 1 : 0));
    const of = (ref: Ref) => (amount ? sayAgain(amount.of, ref) : `show ${ref}`);
    if (amount) return asked(heard, targetOf(heard, joined, at, of), amount, amount.to);
  }
  const target = targetOf(heard, joined, end, (ref) => `can I have more time on ${ref}`);
  const [ref] = target?.is === 'items' && end === heard.tokens.length ? target.refs : [];
  return ref === undefined ? undefined : unsure('which day', [ref], howMuch(ref));
}

const howMuch = (ref: Ref) =>
  ['two more weeks', 'another month', 'three more months'].map((label) => ({
    label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    says: `can I have ${label} on ${ref}`,
  }));

function asked(heard: Heard, target: Target, { of }: Amount, end: number): Utterance | undefined {
  if (target?.is === 'unsure') return target.utterance;
  const [ref, ...others] = target?.is === 'items' ? target.refs : [];
  if (ref === undefined || others.length > 0) return undefined;
  const forecast = 'until' in of ? of.until : undefined;
  const [told, ...further] = behind(heard, end, [{ kind: 'update', ref, forecast }]) ?? [];
  if (told?.kind !== 'update' || further.length > 0) return undefined;
  const plan = heard.hearing.vocabulary.plan.id;
  if ('until' in of) return { says: 'tells', plan, commands: [told] };
  return { says: 'wants time', plan, ref, more: of, why: told.why };
}

function sayAgain(of: Amount['of'], ref: Ref): string {
  if ('until' in of) return `move ${ref} to ${of.until}`;
  return 'months' in of
    ? `can I have ${of.months} more months on ${ref}`
    : `can I have ${of.days} more days on ${ref}`;
}

/** The words that name an item end at a comma or where a reason starts. */
function endOfItem(heard: Heard, from: number): number {
  const limit = separatorFrom(heard, from + 1);
  for (let at = from + 1; at < limit; at += 1) if (phraseAt(reasonWords, heard.tokens, at)) return at;
  return limit;
}

function amountAt(heard: Heard, at: number): Amount | undefined {
  return untilAt(heard, at) ?? spanAt(heard, at);
}

/** "until the end of March": the last day of what is said. */
function untilAt(heard: Heard, at: number): Amount | undefined {
  const { tokens } = heard;
  if (!until.has(tokens[at]?.word ?? '')) return undefined;
  const starts = tokens[at + 1]?.word === 'the' ? [at + 1, at + 2] : [at + 1];
  const time = all(heard, 'time').find(({ from }) => starts.includes(from));
  return time && { of: { until: time.means.time.future.last }, to: time.to };
}

/** "another two weeks", "a couple more months", "14 extra days": so much, and that it is more. */
function spanAt({ tokens }: Heard, from: number): Amount | undefined {
  const word = (at: number) => tokens[at]?.word ?? '';
  let at = from;
  let count: number | undefined;
  for (; at < tokens.length && !units.has(word(at)); at += 1) {
    const number = word(at) === 'couple' ? 2 : numberOf(word(at));
    if (number === undefined && !more.has(word(at)) && word(at) !== 'of') return undefined;
    count = number ?? count;
  }
  const unit = units.get(word(at));
  if (!unit || at === from) return undefined;
  const to = more.has(word(at + 1)) ? at + 2 : at + 1;
  return count === 0 ? undefined : { of: unit(count ?? 1), to };
}
