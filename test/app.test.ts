import path from 'node:path';
import { createApp } from '../src/app';
import { instantOf, nowAt } from '../src/clock';
import type { Reply, Turn } from '../src/features/feature';
import { readBundled } from '../src/importing/bundled';
import { seedPlans } from '../src/seed';
import { inMemoryStores } from '../src/store/in-memory';

const stores = inMemoryStores();
const app = createApp({ stores });
const speaker = {
  tenant: '10000000-0000-4000-8000-000000000001',
  id: 'aaaaaaaa-0000-4000-8000-000000000021',
  name: 'Sarah Lind',
};
const now = nowAt(instantOf('2021-11-10T10:00'));

beforeAll(() => seedPlans(stores, readBundled(path.join(__dirname, '..', 'plans'))));

let activities = 0;

/** What came of it, and what is kept of the conversation afterwards. */
async function say(conversation: string, words: string): Promise<{ reply: Reply; kept: string }> {
  const turn: Turn = {
    speaker,
    conversation: { id: conversation, kind: 'personal' },
    activity: `${(activities += 1)}`,
    now,
    via: 'chat',
  };
  const { reply, settle } = await app.hear(words, turn);
  await settle();
  if (!reply) throw new Error('It was heard before');
  return { reply, kept: JSON.stringify(await stores.conversations.thread(conversation, speaker.id, now.at)) };
}

test('a note with personal details is neither said back as a reading nor kept', async () => {
  const { reply, kept } = await say('a:note', 'note on 1.2: the family can be rung on 07700 900123');
  expect(reply).toMatchObject({ kind: 'refusal', understood: { utterance: { says: 'not for us' } } });
  expect(JSON.stringify(reply)).not.toContain('900123');
  expect(kept).not.toContain('900123');
});

test('what was asked is kept for "same for csa", and a short form that no plan has is not', async () => {
  expect((await say('a:limit', 'when does the neglect priority run out')).kept).toContain('"ask":"limit"');
  expect((await say('a:short', 'what does XQZ stand for')).kept).not.toContain('"short"');
});
