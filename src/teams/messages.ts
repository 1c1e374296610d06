import { CardFactory, type Activity, type TurnContext } from 'botbuilder';
import { summaryOf } from '../cards/plain-text';
import { renderCard } from '../cards/render';
import type { Card } from '../cards/views';

/** A card as Teams takes it; the summary is what a notification shows. */
export function cardMessage(card: Card): Partial<Activity> {
  return {
    type: 'message',
    summary: summaryOf(card),
    attachments: [CardFactory.adaptiveCard(renderCard(card))],
  };
}

/** What this turn sends is no reply to what began it: in a channel it opens a thread of its own. */
export function asNewPost(context: TurnContext): void {
  context.activity.id = '';
}

/** The answer to a press that puts a card in the place of the one pressed. */
export function cardInPlace(attachments: Partial<Activity>['attachments']): Partial<Activity> {
  return pressAnswer('application/vnd.microsoft.card.adaptive', attachments?.[0]?.content);
}

/** The answer to a press that leaves the card as it was and shows a line of text with it. */
export function lineBeside(text: string): Partial<Activity> {
  return pressAnswer('application/vnd.microsoft.activity.message', text);
}

/** The answer to an invoke that is not one of ours, or not one at all. */
export function noAnswer(status: 400 | 501): Partial<Activity> {
  return { type: 'invokeResponse', value: { status } };
}

function pressAnswer(type: string, value: unknown): Partial<Activity> {
  return { type: 'invokeResponse', value: { status: 200, body: { statusCode: 200, type, value } } };
}
