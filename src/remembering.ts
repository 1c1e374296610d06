import type { Reply, Setting, Turn } from './features/feature';
import { acronymsOf } from './plan/register/short-forms';
import type { Proposal, Thread } from './store/conversation-store';
import type { Stores } from './store/stores';
import type { Utterance } from './understanding/words/utterance';

/** A conversation in which nothing was said yet. */
export function emptyThread({ now }: Turn): Thread {
  return { activities: [], at: now.at };
}

/** Forgets what was shown or proposed under another sight, because it may be hidden now. */
export function threadSeen(thread: Thread, sight: string | undefined): Thread {
  if (thread.sight === sight) return thread;
  const { activities, at, speaksAs, etag } = thread;
  return {
    activities,
    at,
    ...(speaksAs ? { speaksAs } : {}),
    ...(etag === undefined ? {} : { etag }),
    ...(sight === undefined ? {} : { sight }),
  };
}

/** What was asked is remembered with whatever was shown, so that "same for csa" goes on from any question. */
export function recalling(
  utterance: Utterance,
  { recall, kind }: Reply,
  { thread, plan, partnership }: Setting,
): Pick<Reply, 'recall'> {
  if (utterance.says !== 'asks' || kind === 'refusal' || kind === 'question') return {};
  const { query } = utterance;
  // An unknown short form may be anything a member typed, so it is not kept.
  const held = acronymsOf(plan, partnership);
  if (query.ask === 'acronym' && !held.some(({ short }) => short === query.short)) return {};
  const { refs = [], told, plan: before } = thread.recall ?? {};
  const kept = told && before === query.plan ? { told } : {};
  return { recall: { plan: query.plan, refs, query, ...kept, ...recall } };
}

/** Two turns of one member may end at once: whoever saves second adds to what the first saved. */
export async function remember(
  read: Thread,
  reply: Reply,
  turn: Turn,
  { conversations }: Stores,
): Promise<void> {
  const { conversation, speaker, now } = turn;
  let held = read;
  while (!(await conversations.saveThread(conversation.id, speaker.id, threadAfter(held, reply, turn)))) {
    const newest = await conversations.thread(conversation.id, speaker.id, now.at);
    held = threadSeen(newest ?? emptyThread(turn), read.sight);
    if (held.activities.includes(turn.activity)) return; // saved already, but the store's answer was lost
  }
}

const rememberedActivities = 20;

function threadAfter(thread: Thread, reply: Reply, turn: Turn): Thread {
  const proposal = reply.proposal === undefined ? setAside(thread.proposal) : (reply.proposal ?? undefined);
  const recall = reply.recall ?? thread.recall;
  const speaksAs = reply.speaksAs ?? thread.speaksAs;
  return {
    activities: [...thread.activities, turn.activity].slice(-rememberedActivities),
    at: turn.now.at,
    ...(proposal ? { proposal } : {}),
    ...(recall ? { recall } : {}),
    ...(reply.offer ? { offer: reply.offer } : {}),
    ...(speaksAs ? { speaksAs } : {}),
    ...(thread.sight === undefined ? {} : { sight: thread.sight }),
    ...(thread.etag === undefined ? {} : { etag: thread.etag }),
  };
}

/** Once something else has been said, a typed yes may mean that, so the proposal is shown again first. */
function setAside(proposal: Proposal | undefined): Proposal | undefined {
  return proposal && { ...proposal, awaitsWhy: false, setAside: true };
}
