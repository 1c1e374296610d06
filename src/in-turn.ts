import type { Reply, Setting } from './features/feature';
import { answersReply, unreadSecond } from './features/answers';
import { recalling } from './remembering';
import type { Utterance } from './understanding/words/utterance';

type InTurn = Extract<Utterance, { says: 'asks in turn' }>;

/** What the app does with words: reads them in a plan, and answers what was read. */
export interface Answering {
  read(text: string, setting: Setting, plan: string): Promise<Utterance>;
  answer(utterance: Utterance, setting: Setting): Promise<Reply>;
}

/** Each question is answered as if it were asked by itself, the second once the first was; one card holds both. */
export async function answerInTurn(
  { first, then }: InTurn,
  setting: Setting,
  answering: Answering,
): Promise<Reply> {
  const one = remembered(first, await answering.answer(first, setting), setting);
  const recall = one.recall ?? setting.thread.recall;
  const after: Setting = { ...setting, thread: { ...setting.thread, ...(recall && { recall }) } };
  const next = await answering.read(then, after, first.query.plan);
  const other = await answerSecond(next, then, after, answering);
  return isSameQuestion(first, next) ? one : answersReply(one, other);
}

async function answerSecond(
  next: Utterance,
  then: string,
  setting: Setting,
  answering: Answering,
): Promise<Reply> {
  if (next.says === 'asks in turn') return answerInTurn(next, setting, answering);
  const asked = next.says === 'asks' || next.says === 'unsure' ? next : unreadSecond(then);
  return remembered(asked, await answering.answer(asked, setting), setting);
}

const remembered = (utterance: Utterance, reply: Reply, setting: Setting): Reply => ({
  ...reply,
  ...recalling(utterance, reply, setting),
});

/** "What's late and when are they due" is one list, which says both. */
const isSameQuestion = (first: Utterance, next: Utterance): boolean =>
  first.says === 'asks' && next.says === 'asks' && JSON.stringify(first.query) === JSON.stringify(next.query);
