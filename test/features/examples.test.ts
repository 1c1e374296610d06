import path from 'node:path';
import { nowAt, instantOf } from '../../src/clock';
import { features } from '../../src/features';
import type { Setting, Turn } from '../../src/features/feature';
import { readBundled } from '../../src/importing/bundled';
import { openTurn } from '../../src/opening';
import { seedPlans } from '../../src/seed';
import { inMemoryStores } from '../../src/store/in-memory';
import { readUtterance } from '../../src/understanding/read-utterance';
import { vocabularyKeeper } from '../../src/vocabularies';

const bundle = readBundled(path.join(__dirname, '..', '..', 'plans'));
const stores = inMemoryStores();
const keeper = vocabularyKeeper(stores);

beforeAll(() => seedPlans(stores, bundle));

/** Where people of each partnership stand when they say their example. */
async function settingOf(name: string): Promise<Setting> {
  const partnership = bundle.partnerships.find(({ people }) => people.some((person) => person.name === name));
  const person = partnership?.people.find((one) => one.name === name);
  const turn: Turn = {
    speaker: { tenant: partnership?.tenant ?? '', id: person?.id ?? '', name },
    conversation: { id: 'a:1', kind: 'personal' },
    activity: '1',
    now: nowAt(instantOf('2021-11-10T10:00')),
    via: 'chat',
  };
  const opened = await openTurn(turn, { stores, local: true }, keeper);
  if ('stranger' in opened) throw new Error(`${name} is a stranger`);
  return opened.setting;
}

/** Comparing plans needs a partnership that holds two, or a plan of two years. */
const speakers: Readonly<Record<string, string>> = {
  'difference between the 2017 plan and now on early help': 'Peter Lyle',
  'whats carried over from last yr': 'Amy Hale',
};

const examples = features.flatMap(({ name, examples: said }) => said.map((words) => [words, name] as const));

test.each(examples)('“%s” reaches the feature that says so: %s', async (words, wanted) => {
  const setting = await settingOf(speakers[words] ?? 'Meera Shah');
  const vocabulary = await keeper.vocabularyFor(setting);
  const { utterance } = readUtterance(words, { vocabulary, now: setting.turn.now, speaker: setting.member });
  for (const feature of features) {
    if (await feature.hear?.(utterance, setting)) {
      expect(feature.name).toBe(wanted);
      return;
    }
  }
  throw new Error(`No feature answers “${words}”`);
});

test('every feature that listens has an example', () => {
  expect(
    features.filter(({ hear, examples: said }) => hear && said.length === 0).map(({ name }) => name),
  ).toEqual([]);
});
