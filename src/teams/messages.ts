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

/** Stops this turn's posts from being replies, so that in a channel each opens a thread of its own. */
export function asNewPost(context: TurnContext): void {
  context.activity.id = '';
}

/** Answers a press with a card in place of the one pressed. */
export function cardInPlace(attachments: Partial<Activity>['attachments']): Partial<Activity> {
  return pressAnswer('application/vnd.microsoft.card.adaptive', attachments?.[0]?.content);
}

/** Answers a press with a line of text, and leaves the card as it was. */
export function lineBeside(text: string): Partial<Activity> {
  return pressAnswer('application/vnd.microsoft.activity.message', text);
}

/** Words that were changed after they were answered might tell something that nobody looks at again. */
export const editsDoNotCount =
  'I answered what you sent first: an edited message changes nothing. If you meant something else, send it again.';

/** Answers an invoke that is not one of ours, or is malformed. */
export function noAnswer(status: 400 | 501): Partial<Activity> {
  return { type: 'invokeResponse', value: { status } };
}

function pressAnswer(type: string, value: unknown): Partial<Activity> {
  return { type: 'invokeResponse', value: { status: 200, body: { statusCode: 200, type, value } } };
}
