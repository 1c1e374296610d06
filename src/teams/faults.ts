import { randomInt } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { typeOf } from './activity';
import type { Admitted } from './admission';
import { within } from './deadline';
import { lineBeside } from './messages';
import { failureOf } from './send-failure';

/** Leaves out letters and digits that are easily mistaken for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const REFERENCE_LENGTH = 6;
/** Anything shorter is left in, because it would be cut out of half the log. */
const SHORTEST_CUT = 3;

/**
 * Every fault of a turn ends here: it is logged once under a short reference, and the member is told the same reference.
 * Work that has not finished by the limit is a fault too.
 */
export async function facingFaults(
  context: TurnContext,
  activity: Admitted,
  { log, limit, sorry }: { readonly log: Logger; readonly limit: number; readonly sorry: number },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await within(limit, work);
  } catch (cause) {
    const reference = shortReference();
    const turn = { reference, type: typeOf(activity), activity: activity.id };
    log.error({ ...turn, fault: describeFault(cause, saidIn(activity)) }, 'turn failed');
    if (!isHeard(cause)) return;
    try {
      await within(sorry, () => tell(context, activity, reference));
    } catch (again) {
      log.error({ ...turn, fault: describeFault(again, saidIn(activity)) }, 'fault not told');
    }
  }
}

/** Whether the member can be told at all: not where an answer could not be sent, unless it was only too large. */
function isHeard(cause: unknown): boolean {
  const failure = cause instanceof NotDelivered ? failureOf(cause.cause) : undefined;
  return failure === undefined || (failure.kind === 'refused' && failure.why === 'too large');
}

/** The Connector refused an answer; what it said is the cause. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';
}

async function tell(context: TurnContext, activity: Admitted, reference: string): Promise<void> {
  const text =
    "Something went wrong on my side. I can't say whether it was saved; ask me to show the item. " +
    `If it happens again, give your business manager this reference: ${reference}`;
  if (activity.type === 'invoke') await context.sendActivity(lineBeside(text));
  if (activity.type === 'message') await context.sendActivity(text);
}

function shortReference(): string {
  return Array.from({ length: REFERENCE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

interface FaultLine {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly statusCode?: number;
  readonly code?: string;
  readonly cause?: FaultLine;
}

/** An error for the log, with whatever the member said cut out of it. */
function describeFault(error: unknown, said: readonly string[]): FaultLine {
  if (!(error instanceof Error)) return { type: typeof error, message: '[cut]', stack: '' };
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  const cut = (text: string) => said.reduce((left, words) => left.replaceAll(words, '[cut]'), text);
  return {
    type: error.name,
    message: cut(error.message),
    stack: cut(error.stack ?? ''),
    statusCode: typeof statusCode === 'number' ? statusCode : undefined,
    code: typeof code === 'string' ? code : undefined,
    cause: error.cause === undefined ? undefined : describeFault(error.cause, said),
  };
}

function saidIn(activity: Admitted): readonly string[] {
  return [activity.text, activity.from.name, ...stringsIn(activity.value)]
    .filter((words) => words !== undefined)
    .flatMap((words) => [words, words.trim(), words.toLowerCase()])
    .filter((words) => words.length >= SHORTEST_CUT)
    .sort((one, other) => other.length - one.length);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
