import { randomUUID } from 'node:crypto';
import { createApp } from '../app';
import { plainText } from '../cards/plain-text';
import type { Reply, Turn } from '../features/feature';
import type { Now } from '../plan/day';
import type { Partnership, Person } from '../plan/partnership';
import { leftOutOf } from './left-out';
import { momentOf, openWorkplace, partnershipFor, personOf, type Workplace } from './workplace';

interface AskOptions {
  readonly plan?: string;
  readonly as?: string;
  readonly at?: string;
  readonly fresh?: boolean;
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** One conversation on the command line: what is said, in order, each with its answer. */
export async function ask(words: readonly string[], options: AskOptions): Promise<void> {
  const place = await openWorkplace(options.fresh === true);
  try {
    if (place.remote && options.as !== undefined)
      throw new Error('--as only works on local storage: an account believes nobody by name');
    await converse(words, options, place, momentOf(options.at, place.remote));
  } finally {
    await place.leave();
  }
}

async function converse(
  words: readonly string[],
  options: AskOptions,
  place: Workplace,
  now: Now,
): Promise<void> {
  const partnership = partnershipFor(place.partnerships, options.plan, options.as);
  const speaker =
    (options.as === undefined ? undefined : personOf(partnership, options.as)) ?? readerOf(partnership);
  const app = createApp({ stores: place.stores, alsoKnown: [readerOf(partnership)] });
  const conversation = { id: `command-line-${randomUUID()}`, kind: 'personal' } as const;
  for (const [index, heard] of words.entries()) {
    const turn = turnOf(speaker, partnership, conversation, `${index}`, now, options.plan);
    const { reply, settle } = await app.hear(heard, turn);
    await settle();
    if (reply)
      process.stdout.write(
        `${options.json ? jsonLine(heard, reply, options.explain) : spoken(heard, reply, options.explain)}\n`,
      );
  }
}

function turnOf(
  speaker: Person,
  { tenant }: Partnership,
  conversation: Turn['conversation'],
  activity: string,
  now: Now,
  plan?: string,
): Turn {
  const { id, name } = speaker;
  return {
    speaker: { tenant, id, name },
    conversation,
    activity,
    now,
    via: 'command line',
    plan,
  };
}

/** Whoever runs the command without saying who they are may read but not change anything. */
function readerOf(partnership: Partnership): Person {
  return {
    id: 'command-line',
    name: 'Command line',
    agency: partnership.agencies[0]?.id ?? '',
    role: 'reader',
    guest: false,
  };
}

function jsonLine(heard: string, reply: Reply, explain = false): string {
  const { kind, refs, shown, changes, needs, choices, reason, understood } = reply;
  return JSON.stringify({
    heard,
    understood: understood?.utterance ?? null,
    reply: {
      kind,
      refs,
      shown,
      changes,
      needs,
      choices,
      reason,
      says: plainText(reply.card),
    },
    explained: explain ? (understood?.claims ?? []) : undefined,
    asked: explain ? (understood?.asked ?? []) : undefined,
    leftOut: explain ? leftOutOf(understood) : undefined,
  });
}

function spoken(heard: string, reply: Reply, explain = false): string {
  const claims = explain
    ? (reply.understood?.claims ?? []).map(({ words, as }) => `  “${words}” read as ${as}`)
    : [];
  const leftOut = explain
    ? leftOutOf(reply.understood).map(({ words, as }) => `  “${words}” left out: ${as}`)
    : [];
  const asked = explain ? [`  put to: ${(reply.understood?.asked ?? []).join(', ')}`] : [];
  return [`> ${heard}`, ...claims, ...leftOut, ...asked, plainText(reply.card), ''].join('\n');
}
