import type { Command, Update } from '../../plan/command';
import { isTracked, type Item, type Ref } from '../../plan/plan';
import type { Heard } from '../heard';
import type { ItemIndex } from '../item-index';
import { sentenceOf } from '../sentence';
import { stemOf } from '../stems';
import type { Doubt } from '../utterance';

/** What makes a single command worth a second look: done before its window opens, or a reason that is about another item. */
export function doubtOf({ hearing }: Heard, commands: readonly Command[]): Doubt | undefined {
  const [command, ...others] = commands;
  if (command?.kind !== 'update' || others.length > 0) return undefined;
  const item = hearing.vocabulary.byRef.get(command.ref);
  if (!item) return undefined;
  return earlyDoubt(command, item, hearing.now.day) ?? noteDoubt(command, item, hearing.vocabulary.items);
}

function earlyDoubt({ ref, progress }: Update, { due }: Item, today: string): Doubt | undefined {
  if (progress?.state !== 'done' || due === undefined || due.precision === 'year' || due.first <= today)
    return undefined;
  return { kind: 'early', ref, due: due.last };
}

/** All telling words of the reason stand in another item of the same priority, and none in this one. */
function noteDoubt({ ref, why }: Update, item: Item, index: ItemIndex): Doubt | undefined {
  const words = tellingWords(why ?? '');
  const own = index.items.find((entry) => entry.item.ref === ref);
  if (words.length === 0 || !own || words.some((word) => own.set.has(word))) return undefined;
  const better = index.items
    .filter(
      (entry) => isTracked(entry.item) && entry.item.priority === item.priority && entry.item.ref !== ref,
    )
    .filter((entry) => words.every((word) => entry.set.has(word)))
    .map((entry): Ref => entry.item.ref);
  return better.length > 0 ? { kind: 'note fits another', ref, better: better.slice(0, 2) } : undefined;
}

const common = new Set(
  'with from that this have been were they will waiting awaiting more some still need needs months month week weeks year done'.split(
    ' ',
  ),
);
const isMonth = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*$/;

function tellingWords(why: string): readonly string[] {
  return sentenceOf(why)
    .tokens.map((token) => token.word)
    .filter((word) => word.length > 3 && !common.has(word) && !isMonth.test(word) && /^[a-z]+$/.test(word))
    .map(stemOf);
}
