import type { Card, SingleCard } from '../cards/views';
import type { Utterance } from '../understanding/words/utterance';
import type { Reply } from './feature';
import { reply } from './replies';

/** Two answers on one card, each under its own heading; whatever is said next goes on from the second. */
export function answersReply(one: Reply, other: Reply): Reply {
  const parts = [...partsOf(one.card), ...partsOf(asSecond(other))];
  const title = parts.map(({ view }) => view.title).join('; ');
  return reply(
    other.kind,
    { card: 'answers', view: { title, parts } },
    {
      refs: [...new Set([...one.refs, ...other.refs])],
      shown: one.shown + other.shown,
      choices: other.choices,
      ...(other.recall && { recall: other.recall }),
    },
  );
}

/** Words that were not read as a question once the first was answered. */
export const unreadSecond = (said: string): Utterance => ({
  says: 'unsure',
  question: { why: 'which meaning', words: [said], choices: [] },
});

/** A question back says that it is about the second half. */
function asSecond({ kind, card }: Reply): Card {
  if (kind !== 'question' || (card.card !== 'question' && card.card !== 'text')) return card;
  const title = `Your second question: ${card.view.title}`;
  return card.card === 'text'
    ? { ...card, view: { ...card.view, title } }
    : { ...card, view: { ...card.view, title } };
}

/** Boxes belong to one item on a card of its own, which its line or button opens. */
function partsOf(card: Card): readonly SingleCard[] {
  if (card.card === 'answers') return card.view.parts;
  if (card.card !== 'item') return [card];
  const view = { ...card.view };
  delete view.form;
  delete view.evidenceForm;
  delete view.assignForm;
  return [{ card: 'item', view }];
}
