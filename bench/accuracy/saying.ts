import { createApp } from '../../src/app';
import { nowAt } from '../../src/clock';
import type { App, Turn } from '../../src/features/feature';
import { readFolder, type Bundle } from '../../src/importing/bundled';
import type { Partnership } from '../../src/plan/partnership';
import { seedPlans } from '../../src/seed';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Stores } from '../../src/store/stores';
import type { Utterance } from '../../src/understanding/words/utterance';
import type { Sentence } from './sentence-file';

/** Wednesday 10 November 2021, ten in the morning in London. */
export const now = nowAt('2021-11-10T10:00:00.000Z');

/** The plans of folders in memory, and whoever says something about them. */
export interface Ground {
  readonly bundles: readonly Bundle[];
  /** What is heard when the sentence is said behind those before it, in a conversation of its own. */
  hear(sentence: Sentence): Promise<Utterance>;
}

export async function openGround(folders: readonly string[], schemas: string): Promise<Ground> {
  const stores = inMemoryStores();
  const bundles = folders.map((folder) => readFolder(folder, schemas));
  for (const bundle of bundles) await seedPlans(stores, bundle);
  const partnerships = bundles.flatMap((bundle) => bundle.partnerships);
  const app = createApp({ stores });
  return { bundles, hear: (sentence) => heardBy(app, stores, partnerships, sentence) };
}

async function heardBy(
  app: App,
  stores: Stores,
  partnerships: readonly Partnership[],
  sentence: Sentence,
): Promise<Utterance> {
  const partnership = partnerships.find((each) => each.plans.includes(sentence.plan));
  const person = partnership?.people.find((each) => each.name === sentence.as);
  if (!partnership || !person)
    throw new Error(`${sentence.id}: nobody called ${sentence.as} has ${sentence.plan}`);
  const channel = sentence.group === undefined ? undefined : `19:${sentence.id}`;
  if (channel !== undefined && sentence.group !== undefined)
    await stores.conversations.linkChannel({
      channel,
      tenant: partnership.tenant,
      partnership: partnership.id,
      group: sentence.group,
      at: now.at,
    });
  const conversation: Turn['conversation'] =
    channel === undefined
      ? { id: `a:${sentence.id}`, kind: 'personal' }
      : { id: channel, kind: 'channel', channel };
  let heard: Utterance | undefined;
  for (const [i, words] of [...sentence.after, sentence.say].entries()) {
    const { id, name } = person;
    const { reply, settle } = await app.hear(words, {
      speaker: { tenant: partnership.tenant, id, name },
      conversation,
      activity: `${i}`,
      now,
      via: 'command line',
      plan: sentence.plan,
    });
    await settle();
    heard = reply?.understood?.utterance;
  }
  if (!heard) throw new Error(`${sentence.id}: nothing was heard of “${sentence.say}”`);
  return heard;
}
