import type { Command, Told } from '../../plan/command';
import { isTracked } from '../../plan/plan';
import { isSlot } from '../hear/found';
import { hear, type Heard } from '../hear/heard';
import type { Hearing } from '../hear/hearing';
import { typedBetween } from '../hear/sentence';
import { readSocial } from '../hear/social';
import { withoutNames } from '../hear/without-names';
import { readNotForUs } from '../not-for-us';
import { phraseAt } from '../words/phrases';
import { blockers } from '../words/telling';
import type { LeftLine } from '../words/utterance';
import { longestLine, type PastedLine } from './lines';
import { cellsOf, sentencesOfRow, type Column } from './table';
import { sentencesOf, toldIn } from './told-in';

/** What one line came to. */
export interface ReadLine {
  readonly told: readonly Told[];
  readonly left: readonly LeftLine[];
  /** What was not read may say which of the others are meant. */
  readonly narrows: boolean;
}

export interface LineReader {
  readonly hearing: Hearing;
  readonly columns: readonly Column[] | undefined;
  /** It is the only line, so that its number would say nothing. */
  readonly isAlone: boolean;
}

/** Undefined where the line is too long to read, or something in it takes back what was said. */
export function readLine(line: PastedLine, reader: LineReader): ReadLine | undefined {
  const { hearing, columns, isAlone } = reader;
  if (line.text.length > longestLine) return undefined;
  const isRow = cellsOf(line.text).length > 1;
  const sentences = isRow ? sentencesOfRow(line.text, columns, hearing) : sentencesOf(line.text, reader);
  const parts = sentences.map((said) => ({ said, told: toldIn(hear(said, hearing)) }));
  const unread = parts.filter(({ told }) => told.length === 0).map(({ said }) => hear(said, hearing));
  if (unread.some(takesBack)) return undefined;
  const told = parts.flatMap((part) => part.told);
  const note = told.length > 0 || isAlone ? undefined : noteIn(hear(line.text, hearing));
  if (note) return { told: [{ command: note, doubtful: true }], left: [], narrows: false };
  const number = isAlone ? {} : { number: line.number };
  // What asks about a child is named by its number alone.
  const left = unread
    .filter(isContent)
    .map((heard) => (readNotForUs(heard) ? number : { ...number, begins: beginningOf(heard) }));
  return { told, left, narrows: unread.some(narrows) };
}

const narrowing = new Set(
  'only just first second third last except excluding not without apart ignore skip leave rest both other others'.split(
    ' ',
  ),
);

/** "Please record the first two", "ignore the last one": of the lines around it, and of no item that it names. */
const narrows = ({ tokens, found }: Heard): boolean =>
  tokens.some((token) => narrowing.has(token.word)) && !found.some((each) => isSlot(each, 'ref'));

/** "Actually no", "or is it red", "if the data is in": it may be of what was said before it. */
function takesBack({ tokens }: Heard): boolean {
  return (
    readSocial(tokens) === 'no' || phraseAt(blockers, tokens, 0) !== undefined || tokens[0]?.word === 'or'
  );
}

const silent = new Set(['hello', 'thanks']);
const isContent = ({ tokens }: Heard): boolean => tokens.length > 0 && !silent.has(readSocial(tokens) ?? '');

/** "1.3 Trial launched in two teams": a statement that stands behind its item is a note, if that is what they mean. */
function noteIn(heard: Heard): Command | undefined {
  const { found, tokens, sentence, hearing } = heard;
  const opening = found.find((each) => each.from === 0 && isSlot(each, 'ref'));
  if (!opening || !isSlot(opening, 'ref') || sentence.questioned) return undefined;
  const [ref, ...others] = opening.means.refs;
  const item = ref === undefined ? undefined : hearing.vocabulary.byRef.get(ref);
  const note = typedBetween(sentence, opening.to, tokens.length);
  const isStated = others.length === 0 && item !== undefined && isTracked(item);
  return isStated && tokens.length - opening.to >= 2 ? { kind: 'update', ref: item.ref, note } : undefined;
}

const longestBeginning = 40;

function beginningOf(heard: Heard): string {
  const words = withoutNames(heard);
  return words.length <= longestBeginning ? words : `${words.slice(0, longestBeginning).trimEnd()}…`;
}
