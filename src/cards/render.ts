import { fitted, type Fit } from './fitting';
import { summaryOf } from './plain-text';
import { prepare } from './prepare';
import { templateOf } from './templates';
import type { Card } from './views';

/** Teams takes about this much; what goes round the card in its activity comes on top. */
export const MOST_BYTES = 25_000;

/** The Adaptive Card for Teams: its template filled with the view, every text inert, rows left out from the end where it would be too large. */
export function renderCard(card: Card): object {
  const whole: Fit = { card, left: '' };
  const rendered = fill(whole);
  return bytesOf(rendered) <= MOST_BYTES ? rendered : fill(fitted(card, fits));
}

/** The card as it is shown, with what does not fit left out. */
export function asShown(card: Card): Card {
  const whole: Fit = { card, left: '' };
  return fits(whole) ? card : fitted(card, fits).card;
}

function fits(fit: Fit): boolean {
  return bytesOf(fill(fit)) <= MOST_BYTES;
}

function fill({ card, left }: Fit): object {
  const filling = prepare(card, left, summaryOf(card));
  return templateOf(card.card).expand({ $root: filling }) as object;
}

function bytesOf(rendered: object): number {
  return Buffer.byteLength(JSON.stringify(rendered));
}
