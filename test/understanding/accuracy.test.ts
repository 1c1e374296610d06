import { readFileSync } from 'node:fs';
import path from 'node:path';
import { judge, missLine, scoreOf, type Judged } from '../../bench/accuracy/judging';
import { openGround } from '../../bench/accuracy/saying';
import { sealedFolder, sealedSentences } from '../../bench/accuracy/sealed';
import { sentencesIn, type Sentence } from '../../bench/accuracy/sentence-file';

const project = path.join(__dirname, '../..');
const sentences = sentencesIn(path.join(project, 'bench/sentences'));
const isAsk = ({ id }: Sentence) => id.startsWith('ask-');

async function judged(these: readonly Sentence[]): Promise<readonly Judged[]> {
  const plans = path.join(project, 'plans');
  const ground = await openGround([plans, sealedFolder], plans);
  const all: Judged[] = [];
  for (const sentence of these) all.push(judge(sentence, await ground.hear(sentence)));
  return all;
}

const missed = (all: readonly Judged[]) => all.filter((each) => each.verdict !== 'exact');

test("every one of the customer's sentences is among those that are read", () => {
  const rows = readFileSync(path.join(project, 'test/fixtures/customer-asks.tsv'), 'utf8').trim().split('\n');
  const asked = rows.map((row) => row.split('\t').slice(0, 2));
  expect(sentences.filter(isAsk).map(({ say, as }) => [say, as])).toEqual(asked);
});

/** To the letter: also how a time was said, the member's own words, and what each way on of a question says. */
test.each(sentences.filter(isAsk).map((sentence) => [sentence.say, sentence.as, sentence] as const))(
  'the customer’s own: %s (%s)',
  async (_say, _as, sentence) => {
    const plans = path.join(project, 'plans');
    const ground = await openGround([plans], plans);
    expect([await ground.hear(sentence)]).toEqual(sentence.expected);
  },
);

/** The sealed sentences expect an agency in a notation that is gone: bench/sealed/README.md. */
const agencyOtherwise: readonly string[] = ['s036', 's037', 's038', 's071', 's089'];

/** "due next friday": the sentence would have it asked which of two; a question takes the nearer and says which. */
const nearerTaken: readonly string[] = ['when-030'];

/** What is still misread or asked about; whoever teaches the reader one of them takes it out here. */
const known: readonly string[] = [
  'tell-024',
  'tell-054',
  'when-087',
  's115',
  ...agencyOtherwise,
  ...nearerTaken,
];

test('no further sentence is misread beyond those that are known, and none would write what nobody asked for', async () => {
  const all = await judged([...sentences.filter((sentence) => !isAsk(sentence)), ...sealedSentences()]);
  const unknown = missed(all).filter(({ sentence }) => !known.includes(sentence.id));
  expect(unknown.map(missLine)).toEqual([]);
  expect(
    missed(all)
      .map(({ sentence }) => sentence.id)
      .sort(),
  ).toEqual(known.toSorted());
  expect(scoreOf(all).wrongWrites).toBe(0);
});
