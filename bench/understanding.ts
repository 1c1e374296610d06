import path from 'node:path';
import { judge, missLine, scoreOf, type Judged, type Score } from './accuracy/judging';
import { openGround, type Ground } from './accuracy/saying';
import { sealedFolder, sealedSentences } from './accuracy/sealed';
import { sentencesIn, type Sentence } from './accuracy/sentence-file';
import type { Figure } from './figures';
import { benchReading } from './reading';

const PLANS = path.join(__dirname, '../plans');

/** Every sentence of the files, said to the app and judged, with each miss printed; and how long reading takes. */
export async function benchUnderstanding(): Promise<readonly Figure[]> {
  const ground = await openGround([PLANS, sealedFolder], PLANS);
  const judged = await judgedBy(ground, sentencesIn(path.join(__dirname, 'sentences')));
  const sealed = await judgedBy(ground, sealedSentences());
  for (const each of [...judged, ...sealed])
    if (each.verdict !== 'exact') process.stderr.write(`${missLine(each)}\n`);
  const asks = judged.filter(isAsk);
  const recorded = judged.filter(isRecorded);
  const others = judged.filter((each) => !isAsk(each) && !isRecorded(each));
  return [
    ...accuracyFigures("the customer's sentences", scoreOf(asks), { exact: 95 }),
    ...accuracyFigures("strangers' sentences", scoreOf(others), {
      exact: 92,
      wrongReads: 1,
      needlessQuestions: 6,
    }),
    ...accuracyFigures('sentences that were sealed', scoreOf(sealed), {}),
    ...accuracyFigures('recorded readings', scoreOf(recorded), {}),
    ...benchReading(),
  ];
}

async function judgedBy(ground: Ground, sentences: readonly Sentence[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const sentence of sentences) judged.push(judge(sentence, await ground.hear(sentence)));
  return judged;
}

/** Their expectations were taken from what was read, so they show what has changed and not how well it reads. */
const isRecorded = ({ sentence }: Judged): boolean => sentence.id.startsWith('daily-');

const isAsk = ({ sentence }: Judged): boolean => sentence.id.startsWith('ask-');

interface Wanted {
  readonly exact?: number;
  readonly wrongReads?: number;
  readonly needlessQuestions?: number;
}

/** Shares of all sentences in per cent; wrong writes as they are, for there may be none. */
function accuracyFigures(of: string, score: Score, wanted: Wanted): readonly Figure[] {
  const share = (count: number) => (count * 100) / score.of;
  const most = (limit: number | undefined) => (limit === undefined ? {} : { target: { most: limit } });
  return [
    {
      name: `understanding, ${of}: exact of ${score.of}`,
      unit: '%',
      ours: share(score.exact),
      ...(wanted.exact !== undefined && { target: { least: wanted.exact } }),
    },
    { name: `${of}: wrong reads`, unit: '%', ours: share(score.wrongReads), ...most(wanted.wrongReads) },
    {
      name: `${of}: needless questions`,
      unit: '%',
      ours: share(score.needlessQuestions),
      ...most(wanted.needlessQuestions),
    },
    { name: `${of}: wrong writes`, unit: 'writes', ours: score.wrongWrites, target: { most: 0 } },
  ];
}
