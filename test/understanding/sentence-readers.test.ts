import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesIn } from '../../bench/accuracy/sentence-file';
import { features } from '../../src/features';
import { askers } from '../../src/understanding/ask/askers';
import { isCalled } from '../../src/understanding/hear/called';
import { messageOf } from '../../src/understanding/message';
import { hear } from '../../src/understanding/hear/heard';
import { readUtterance } from '../../src/understanding/read-utterance';
import { sentenceReaders, type SentenceReader } from '../../src/understanding/sentence-readers';
import { hearingOf, read } from './setting';

const root = join(__dirname, '../..');
const after = { plan: 'hounslow-2021-23', refs: ['1.3'] };

test.each(sentenceReaders.map(({ name, example }) => [name, example] as const))(
  '%s: takes “%s”',
  (name, example) => {
    const scene = name === 'follow-up' ? { recall: { ...after, query: recalled } } : {};
    const mentions = [{ words: 'Robin Hale' }];
    const waiting = [{ command: { kind: 'update', ref: '1.3', rating: 'red' } }] as const;
    const said = { ...hearingOf(scene), mentions, ...(name === 'correction' && { waiting }) };
    expect(readUtterance(example, said).asked.at(-1)).toBe(name);
  },
);

const recalled = { plan: 'hounslow-2021-23', ask: 'items', filter: {}, show: 'list' } as const;

const quiet = (reader: SentenceReader, said: string, plan: string) => {
  const heard = hear(said, hearingOf({ plan }));
  return isCalled(reader.calledBy, heard) ? undefined : reader.read(messageOf(heard));
};

test('a reader that nothing in a sentence calls would not have taken it', () => {
  const called = sentenceReaders.filter(({ calledBy }) => calledBy !== 'any');
  const examples = features.flatMap((feature) => feature.examples.map((say) => ({ say, plan: after.plan })));
  const missed = [...sentencesIn(join(root, 'bench/sentences')), ...examples].flatMap(({ say, plan }) =>
    called.filter((reader) => quiet(reader, say, plan)).map(({ name }) => `${name}: ${say}`),
  );
  expect(missed).toEqual([]);
});

test("what's red in Neglect is put to four readers at most besides its own", () => {
  const { asked } = read("what's red in Neglect?");
  const heard = hear("what's red in Neglect?", hearingOf());
  const besides = [
    ...asked.filter((name) => name !== 'question'),
    ...askers.filter(({ calledBy }) => isCalled(calledBy, heard)).map(({ name }) => name),
  ].filter((name) => name !== 'items');
  // What it tells is read once, and looked at again where it asks back.
  const readings = besides.filter((name) => name !== 'telling that asks back');
  expect(readings).toEqual(['greeting, yes and no', 'not for us', 'telling', 'one plan beside another']);
});

test('the manual has the readers in their order', () => {
  const manual = readFileSync(join(root, 'src/understanding/README.md'), 'utf8');
  const order = /<!-- readers -->\n(.*)\n<!-- \/readers -->/.exec(manual)?.[1];
  expect(order).toBe(sentenceReaders.map(({ name }) => name).join(' · '));
});
