import type { RatingMeaning } from '../../plan/partnership';
import type { SchemeChange } from '../../plan/register/rating-scheme';
import { grammar, type SlotReader } from '../hear/grammar';
import { asTyped, type Heard } from '../hear/heard';
import { ratingNamed, someWords, theRest } from '../hear/slots';
import type { Utterance } from '../words/utterance';

type Order =
  | 'keep'
  | 'add'
  | 'rename'
  | 'mean'
  | 'needs reason'
  | 'needs no reason'
  | 'asks evidence'
  | 'asks no evidence'
  | 'remove';

const scheme = '(rating|rag|colour) (scheme|key)';
const not = '(does not|no longer|should not)';
const must = '(should|must|now|)';
const whose = '(with|for) {rating} (any more|anymore|)';

/** "Amber means what" asks. */
const statedMeaning: SlotReader<string> = (heard, from) =>
  heard.tokens[from]?.word === 'what' ? [] : theRest(heard, from);

const words = someWords(6, new Set('for to on of against with from'.split(' ')));
const slots = {
  label: words,
  gone: words,
  rating: ratingNamed,
  rest: theRest,
  meaning: statedMeaning,
};

/** How a business manager orders a change to the partnership's ratings. */
const orders = grammar<Order, typeof slots>(
  [
    [`(change|edit|update|manage|amend|set up) (the|our|) ${scheme}`, 'keep'],
    [
      `(add|create|set up) (a|an|another|the|) (new|) (rag|) (rating|colour) (called|named|) {label} ((:|,|-|"|meaning|which means|that means|for) {rest}|);
       add {label} to the ${scheme} ((:|,|-|) {rest}|)`,
      'add',
    ],
    [`(rename|relabel) (the|) (rating|colour|) {rating} (to|as|into) {rest}`, 'rename'],
    [
      `(make|) (the rating|) {rating} ${must} (${not}|need not) (need|needs|want|wants|have|has) (a|any|to have a|) reason (any more|anymore|);
       (do not|stop) (ask|asking) for a reason ${whose}`,
      'needs no reason',
    ],
    [
      `(make|) (the rating|) {rating} ${must} (need|needs|want|wants|have|has) (a|any|to have a|) reason (any more|anymore|);
       (ask|asking) for a reason ${whose}`,
      'needs reason',
    ],
    [
      `(the rating|) {rating} ${must} ${not} (ask|asks) for (any|) evidence (any more|anymore|);
       (do not|stop) (ask|asking) for evidence ${whose}`,
      'asks no evidence',
    ],
    [
      `(the rating|) {rating} ${must} (ask|asks) for (any|) evidence (any more|anymore|);
       (ask|asking) for evidence ${whose}`,
      'asks evidence',
    ],
    [
      `(change|set|update) (the meaning of|meaning of|what) {rating} (means|) to {rest};
       make {rating} mean {rest};
       (the rating|) {rating} (now|should|is to|will|) (mean|means) {meaning}`,
      'mean',
    ],
    [
      `(remove|delete|drop|retire|get rid of) (the|) (rating|colour) {gone};
       (remove|delete|drop|retire|take) {gone} (from|out of|off) the ${scheme}`,
      'remove',
    ],
  ],
  slots,
);

const longest = 400;

/** "add a rating blue: done and embedded", "rename amber to yellow", "remove the rating blue": the partnership's colours, told to the bot. */
export function readRatingScheme(heard: Heard): Utterance | undefined {
  const { sentence, hearing } = heard;
  if (sentence.questioned || sentence.text.length > longest) return undefined;
  const said = orders.read(asTyped(heard));
  if (!said) return undefined;
  const { partnership, plan } = hearing.vocabulary;
  const { means } = said;
  if (means === 'keep') return { says: 'asks', query: { plan: plan.id, ask: 'contents', of: 'rating key' } };
  return { says: 'changes scheme', change: changeOf(means, said, partnership.scheme.ratings) };
}

type Said = NonNullable<ReturnType<typeof orders.read>>;

function changeOf(
  means: Exclude<Order, 'keep'>,
  said: Said,
  ratings: readonly RatingMeaning[],
): SchemeChange {
  const code = said.first('rating')?.code ?? '';
  const rest = endOff(said.first('rest') ?? said.first('meaning') ?? '');
  switch (means) {
    case 'add':
      return { kind: 'add', label: said.first('label') ?? '', meaning: rest || undefined };
    case 'rename':
      return { kind: 'change', code, to: { label: rest } };
    case 'needs reason':
    case 'needs no reason':
      return { kind: 'change', code, to: { needsReason: means === 'needs reason' } };
    case 'asks evidence':
    case 'asks no evidence':
      return { kind: 'change', code, to: { asksEvidence: means === 'asks evidence' } };
    case 'remove':
      return { kind: 'remove', code: removed(said.first('gone') ?? '', ratings) };
    case 'mean':
      return { kind: 'change', code, to: { meaning: rest } };
    default:
      return means satisfies never;
  }
}

/** A rating that does not exist stays as typed, and the answer says that there is none. */
function removed(words: string, ratings: readonly RatingMeaning[]): string {
  const said = words.toLowerCase();
  const named = ratings.find(({ code, label, aliases }) =>
    [code, label, ...aliases].some((one) => one.toLowerCase() === said),
  );
  return named?.code ?? words;
}

const endOff = (words: string): string => words.replace(/[.!]+$/, '');
