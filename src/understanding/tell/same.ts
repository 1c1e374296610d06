import type { Command } from '../../plan/command';
import type { Ref } from '../../plan/plan';
import { courtesyOf, skip } from '../hear/courtesy';
import type { Heard } from '../hear/heard';
import { phraseAt, phrases } from '../words/phrases';
import { reasonWords } from '../words/telling';
import type { Utterance } from '../words/utterance';
import { behind } from './behind';
import { separatorFrom } from './clause';
import { correcting, readCorrection } from './correct';
import { readOfWaiting } from './of-waiting';
import type { Clause } from './stretch';
import { isTakenBack } from './taken-back';
import { targetOf } from './target';

const sameFor = phrases(
  '(the |)same (again |thing |goes |)(for|on|with|to|applies to);(do |make it |)(the |)same (again |)(for|on|with);ditto(| for| on);likewise(| for| on)',
);
const alsoBehind = phrases(
  'too;as well;also;the same;same;same again;ditto;likewise;is the same;the same please',
);

/** What calls for the change that was told last: a correction of it, or the same of another item. */
export const goingOn = [correcting, sameFor, alsoBehind] as const;
export const readGoingOn = (heard: Heard): Utterance | undefined =>
  readOfWaiting(heard) ?? readCorrection(heard) ?? readSame(heard);

type Told = Extract<Command, { readonly ref: Ref }>;

/** "same again for 2.5", "that one too": what was last told of another item, told of this one. */
function readSame(heard: Heard): Utterance | undefined {
  const { recall, waiting = [], vocabulary } = heard.hearing;
  const told = recall?.plan === vocabulary.plan.id ? recall.told : undefined;
  if (!told || !('ref' in told) || heard.sentence.questioned) return undefined;
  const { start } = courtesyOf(heard);
  const clause = sameAt(heard, told, start);
  if (clause?.is === 'unsure') return clause.utterance;
  const commands = clause?.is === 'told' ? behind(heard, clause.to, clause.commands) : undefined;
  if (!commands || isTakenBack(heard.tokens.slice(start))) return undefined;
  // What still waits for its yes is not lost: it comes after the same of the other item.
  return {
    says: 'tells',
    plan: vocabulary.plan.id,
    commands: [...commands, ...waiting.map(({ command }) => command)],
  };
}

function sameAt(heard: Heard, told: Told, start: number): Clause | undefined {
  const named = skip(sameFor, heard, start);
  // A question asked since is what "same for 2.5" goes on from.
  if (named > start)
    return heard.hearing.recall?.query ? undefined : ofAnother(heard, told, named, endOfItem(heard, named));
  for (let at = start + 1; at < heard.tokens.length; at += 1) {
    const to = skip(alsoBehind, heard, at);
    if (to > at && (to === heard.tokens.length || heard.tokens[to]?.before !== ''))
      return ofAnother(heard, told, start, at, to);
  }
  return undefined;
}

/** Up to a mark, or to the word that another reason starts with. */
function endOfItem(heard: Heard, from: number): number {
  const limit = separatorFrom(heard, from + 1);
  const reason = heard.tokens.findIndex(
    (_, i) => i > from && i < limit && phraseAt(reasonWords, heard.tokens, i) !== undefined,
  );
  return reason < 0 ? limit : reason;
}

function ofAnother(heard: Heard, told: Told, from: number, to: number, end = to): Clause | undefined {
  const target = targetOf(heard, from, to, (ref) => `same for ${ref}`);
  if (!target || target.is === 'bulk') return undefined;
  if (target.is === 'unsure') return { ...target, to: end };
  const commands = target.refs.filter((ref) => ref !== told.ref).map((ref): Command => ({ ...told, ref }));
  return commands.length === 0 ? undefined : { is: 'told', commands, to: end, explicit: true };
}
