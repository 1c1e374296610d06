import type { Command, Told } from '../../plan/command';
import type { Ref } from '../../plan/plan';
import { skip } from '../hear/courtesy';
import { all, hear, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { phrases } from '../words/phrases';
import type { Utterance } from '../words/utterance';
import { readTelling } from './read-telling';

const polite = phrases(
  'please;pls;ok;okay;actually;sorry;yes but;no;no sorry;sorry no;on reflection;upon reflection;pray;can you;could you;let us',
);
const dropping = phrases(
  'take (out |off |away |);leave (out |off |);drop;skip;remove;scrap;delete;without;not;except;all but;everything but;all except;ignore;hold (off |)(on |)',
);
const keeping = phrases('only;just;keep( only| just|);save (only|just)');

/** Several changes wait on one card. "Take 1.5 off", "only 1.3 please", "1.5 should be red": which of them, or one of them anew. */
export function readOfWaiting(heard: Heard): Utterance | undefined {
  const { waiting = [], vocabulary } = heard.hearing;
  if (waiting.length < 2 || heard.sentence.questioned) return undefined;
  const told = chosen(heard, waiting) ?? toldAnew(heard, waiting);
  return told && { says: 'tells lines', plan: vocabulary.plan.id, told, left: [] };
}

/** What is kept was meant, so it is sure. */
function chosen(heard: Heard, waiting: readonly Told[]): readonly Told[] | undefined {
  const from = skip(polite, heard, 0);
  const refs = new Set(all(heard, 'ref').flatMap(({ means }) => means.refs));
  const isNamed = ({ command }: Told): boolean => refs.has(refIn(command) ?? '');
  const named = waiting.filter(isNamed);
  if (named.length === 0 || named.length === waiting.length) return undefined;
  if (skip(keeping, heard, from) > from) return named.map(({ command }) => ({ command }));
  return skip(dropping, heard, from) > from ? waiting.filter((told) => !isNamed(told)) : undefined;
}

/** Of what waits already, what it should be is what it is. */
const shouldBe = /\bshould (?:be|have been|say|read)\b/i;

/** Something told of an item that waits takes the place of what waited of it. */
function toldAnew(heard: Heard, waiting: readonly Told[]): readonly Told[] | undefined {
  const from = skip(polite, heard, 0);
  const said = typedBetween(heard.sentence, from, heard.tokens.length).replace(shouldBe, 'is');
  const read = readTelling(hear(said, heard.hearing));
  if (read?.says !== 'tells') return undefined;
  const anew = new Map(read.commands.map((command) => [refIn(command), command]));
  const isAll = [...anew.keys()].every((ref) => waiting.some((told) => refIn(told.command) === ref));
  if (!isAll) return undefined;
  return waiting.map((told) => {
    const command = anew.get(refIn(told.command));
    return command ? { command } : told;
  });
}

const refIn = (command: Command): Ref | undefined => ('ref' in command ? command.ref : undefined);
