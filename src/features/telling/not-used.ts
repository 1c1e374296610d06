import { sayList } from '../../cards/words';
import type { LeftLine } from '../../understanding/words/utterance';

/** Which lines of a message were not used. Of those that the guard refused, nothing but the number is said. */
export function notUsed(left: readonly LeftLine[]): readonly string[] {
  const refused = left.filter((line) => line.begins === undefined).flatMap(({ number }) => number ?? []);
  const unread = left.filter((line) => line.begins !== undefined).map(sayLine);
  const [lines, are] = refused.length === 1 ? ['Line', 'it was'] : ['Lines', 'they were'];
  return [
    ...(unread.length > 0 ? [`Not used: ${unread.join(', ')}.`] : []),
    ...(refused.length > 0
      ? [
          `${lines} ${sayList(refused.map(String))} could identify a child or family, so ${are} not read, and nothing of it is kept.`,
        ]
      : []),
  ];
}

const sayLine = ({ number, begins = '' }: LeftLine): string =>
  `${number === undefined ? '' : `line ${number} `}“${begins}”`;
