import { fittedDigest } from './fitting-digest';
import { shorten } from './words';
import type { Button } from './presses';
import type { DigestView, SingleCard } from './views';

/** A card with fewer rows than it had, and what it says of those that are left out. */
export interface Fit {
  readonly card: SingleCard;
  /** `… and 3 more: ask for more`; empty where nothing was left out or the rows themselves say it. */
  readonly left: string;
}

/** How much of every text is kept, step by step, where leaving out rows is not enough. */
const SHORTER = [1_000, 400, 160, 60] as const;

/** The card with as many of its first rows as fit, or with shortened texts where even none fit. */
export function fitted(card: SingleCard, fits: (fit: Fit) => boolean): Fit {
  if (card.card === 'digest') {
    const asFit = (view: DigestView): Fit => ({ card: { card: 'digest', view }, left: '' });
    return asFit(fittedDigest(card.view, (view) => fits(asFit(view))));
  }
  const rows = rowsOf(card);
  let kept = 0;
  for (let most = rows; kept < most;) {
    const half = Math.ceil((kept + most) / 2);
    if (fits(keeping(card, half))) kept = half;
    else most = half - 1;
  }
  const fit = keeping(card, kept);
  if (kept > 0 || fits(fit)) return fit;
  const shorter = SHORTER.map((most) => ({ ...fit, card: shortened(fit.card, most) }));
  return shorter.find(fits) ?? shorter.at(-1) ?? fit;
}

/** A digest is shortened in its own way. */
type Rowed = Exclude<SingleCard, { card: 'digest' }>;

/** The rows that may be left out, last first. A proposal, a question and a form are shown whole or not at all. */
function rowsOf({ card, view }: Rowed): number {
  switch (card) {
    case 'list':
    case 'nudge':
      return view.lines.length;
    case 'history':
      return view.entries.length;
    case 'text':
      return view.paragraphs.length + view.bullets.length;
    case 'help':
      return view.examples.length;
    case 'item':
      return view.facts.length;
    case 'proposal':
    case 'proposals':
    case 'pass':
    case 'question':
    case 'form':
      return 0;
  }
}

function keeping(card: Rowed, kept: number): Fit {
  const dropped = rowsOf(card) - kept;
  return { card: keepFirst(card, kept, dropped), left: andMore(dropped) };
}

function keepFirst(card: Rowed, kept: number, dropped: number): SingleCard {
  switch (card.card) {
    case 'list': {
      const lines = card.view.lines.slice(0, kept);
      return { card: 'list', view: { ...card.view, lines, buttons: moreFrom(card.view.buttons, dropped) } };
    }
    case 'nudge':
      return { card: 'nudge', view: { ...card.view, lines: card.view.lines.slice(0, kept) } };
    case 'history':
      return { card: 'history', view: { ...card.view, entries: card.view.entries.slice(0, kept) } };
    case 'text': {
      const { paragraphs, bullets } = card.view;
      return {
        card: 'text',
        view: {
          ...card.view,
          paragraphs: paragraphs.slice(0, kept),
          bullets: bullets.slice(0, Math.max(0, kept - paragraphs.length)),
        },
      };
    }
    case 'item':
      return { card: 'item', view: { ...card.view, facts: card.view.facts.slice(0, kept) } };
    case 'help':
      return { card: 'help', view: { ...card.view, examples: card.view.examples.slice(0, kept) } };
    case 'proposal':
    case 'proposals':
    case 'pass':
    case 'question':
    case 'form':
      return card;
  }
}

/** The More button goes on from the first row that is not shown. */
function moreFrom(buttons: readonly Button[], dropped: number): readonly Button[] {
  return buttons.map((button) => {
    const { press } = button;
    if (press.verb !== 'more') return button;
    return { ...button, press: { verb: 'more', data: { ...press.data, from: press.data.from - dropped } } };
  });
}

function andMore(dropped: number): string {
  return dropped > 0 ? `… and ${dropped} more: ask for more` : '';
}

/** Cuts every text to the same length, except what a press sends back, and links, which do not work by halves. */
function shortened(card: SingleCard, most: number): SingleCard {
  return { ...card, view: cut(card.view, most) } as SingleCard;
}

function cut(value: unknown, most: number): unknown {
  if (typeof value === 'string') return shorten(value, most);
  if (Array.isArray(value)) return value.map((one) => cut(one, most));
  if (typeof value !== 'object' || value === null || 'verb' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'link' || key === 'boxes' ? one : cut(one, most),
    ]),
  );
}
