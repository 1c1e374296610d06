import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Answer, Reply } from '../features/feature';
import { NotDelivered } from './faults';
import { cardInPlace, cardMessage, lineBeside } from './messages';
import { failureOf } from './send-failure';

/** Sends the answer to a message, then lets the turn be remembered. A message already answered gets none. */
export async function replyToMessage(context: TurnContext, answer: Answer, log: Logger): Promise<void> {
  if (answer.reply) await say(context, cardMessage(answer.reply.card), log);
  await answer.settle();
}

/** Answers a press: in place of the pressed card, for everybody, or with a card below it. */
export async function replyToPress(context: TurnContext, answer: Answer, log: Logger): Promise<void> {
  const response = answer.reply ? await respond(context, answer.reply, log) : lineBeside('Answered already');
  await answer.settle();
  await context.sendActivity(response);
}

async function respond(context: TurnContext, reply: Reply, log: Logger): Promise<Partial<Activity>> {
  const message = cardMessage(reply.card);
  if (reply.inPlace) {
    await replacePressed(context, message, log);
    return cardInPlace(message.attachments);
  }
  await say(context, message, log);
  return lineBeside('Answered below');
}

/** Answers a press that came as a message, from a client that has no other way. */
export async function replyToSubmit(context: TurnContext, answer: Answer, log: Logger): Promise<void> {
  const { reply } = answer;
  const replaced = reply?.inPlace === true && (await replacePressed(context, cardMessage(reply.card), log));
  if (reply && !replaced) await say(context, cardMessage(reply.card), log);
  await answer.settle();
}

/** Sends a message. One that may have arrived is not sent again and counts as sent. */
async function say(context: TurnContext, message: Partial<Activity>, log: Logger): Promise<void> {
  try {
    await context.sendActivity(message);
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure?.kind !== 'unknown') throw failure ? new NotDelivered(failure.kind, { cause }) : cause;
    log.warn({ outcome: failure }, 'a reply may not have arrived');
  }
}

/** False where the card could not be replaced; whoever pressed it is still answered. */
async function replacePressed(
  context: TurnContext,
  message: Partial<Activity>,
  log: Logger,
): Promise<boolean> {
  const { replyToId } = context.activity;
  if (!replyToId) return false;
  try {
    await context.updateActivity({ ...message, id: replyToId });
    return true;
  } catch (cause) {
    const failure = failureOf(cause);
    if (!failure) throw cause;
    log.warn({ outcome: failure }, 'a card was not replaced for everybody');
    return false;
  }
}
