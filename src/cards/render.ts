import { MOST_BUTTONS } from './filling';
import { fitted, type Fit } from './fitting';
import { inert } from './inert';
import { summaryOf } from './plain-text';
import { prepare } from './prepare';
import { templateOf } from './templates';
import type { AnswersView, Card, SingleCard } from './views';

/** Teams takes about this much; what goes round the card in its activity comes on top. */
export const MOST_BYTES = 25_000;

/** The Adaptive Card for Teams: its template filled with the view, every text inert, rows left out from the end where it would be too large. */
export function renderCard(card: Card): object {
  return card.card === 'answers' ? renderAnswers(card.view) : renderWithin(card, MOST_BYTES);
}

/** The card as it is shown, with what does not fit left out. */
export function asShown(card: Card): Card {
  if (card.card !== 'answers') return shownWithin(card, MOST_BYTES);
  const most = bytesEach(card.view);
  return { ...card, view: { ...card.view, parts: card.view.parts.map((part) => shownWithin(part, most)) } };
}

function renderWithin(card: SingleCard, most: number): object {
  const rendered = fill({ card, left: '' });
  return bytesOf(rendered) <= most ? rendered : fill(fitted(card, (fit) => fits(fit, most)));
}

function shownWithin(card: SingleCard, most: number): SingleCard {
  const isWhole = fits({ card, left: '' }, most);
  return isWhole ? card : fitted(card, (fit) => fits(fit, most)).card;
}

/** Each answer has its share of the card, and room for what stands between them. */
const bytesEach = ({ parts }: AnswersView): number => Math.floor(MOST_BYTES / parts.length) - 200;

/** What every template is filled to. */
interface Rendered {
  readonly body: readonly object[];
  readonly actions?: readonly object[];
}

function renderAnswers(view: AnswersView): object {
  const parts = view.parts.map((part) => renderWithin(part, bytesEach(view)) as Rendered);
  const [first] = parts;
  return {
    ...first,
    fallbackText: inert(summaryOf({ card: 'answers', view })),
    body: parts.map(({ body }, at) => ({
      type: 'Container',
      items: body,
      ...(at > 0 && { separator: true, spacing: 'large' }),
    })),
    actions: parts.flatMap(({ actions = [] }) => actions).slice(0, MOST_BUTTONS),
  };
}

const fits = (fit: Fit, most: number): boolean => bytesOf(fill(fit)) <= most;

function fill({ card, left }: Fit): object {
  const filling = prepare(card, left, summaryOf(card));
  return templateOf(card.card).expand({ $root: filling }) as object;
}

function bytesOf(rendered: object): number {
  return Buffer.byteLength(JSON.stringify(rendered));
}
