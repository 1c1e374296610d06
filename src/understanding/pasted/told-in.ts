import type { Told } from '../../plan/command';
import { hear, type Heard } from '../hear/heard';
import type { Hearing } from '../hear/hearing';
import { readAdding } from '../tell/adding';
import { readTellingOfPlan } from '../tell/in-plan';
import { minuted } from './minuted';
import { otherwiseSaid } from './otherwise';
import { itemsIn, sentencesIn } from './pieces';

/**
 * The sentences of a line. One that tells something as it stands is not cut: its further sentences may be the reason. Alone,
 * it is read whole elsewhere, and here only as minutes put it.
 */
export function sentencesOf(
  line: string,
  { hearing, isAlone }: { hearing: Hearing; isAlone: boolean },
): readonly string[] {
  const heard = hear(line, hearing);
  const isWhole = (isAlone ? toldFirst(minutedOf(heard)) : toldIn(heard)).length > 0;
  return isWhole ? [line] : sentencesIn(heard);
}

/** What a sentence tells as it stands, as minutes put it, or in parts where all of them tell something and more together. */
export function toldIn(heard: Heard): readonly Told[] {
  const whole = toldFirst([heard, ...minutedOf(heard)]);
  const items = itemsIn(heard);
  if (items.length < 2) return whole;
  const parts = items.map((item) => toldBy(hear(item, heard.hearing)));
  return parts.every((part) => part.length > 0) && parts.flat().length > whole.length ? parts.flat() : whole;
}

const minutedOf = (heard: Heard): readonly Heard[] =>
  [...minuted(heard), ...otherwiseSaid(heard.sentence.text)].map((said) => hear(said, heard.hearing));

function toldFirst([first, ...others]: readonly Heard[]): readonly Told[] {
  if (!first) return [];
  const told = toldBy(first);
  return told.length > 0 ? told : toldFirst(others);
}

/** Words that fit another item better are told of the one whose number stands before them, and it is said. */
function toldBy(heard: Heard): readonly Told[] {
  const told = readAdding(heard) ? undefined : readTellingOfPlan(heard);
  if (told?.says !== 'tells' || told.plan !== heard.hearing.vocabulary.plan.id) return [];
  const { commands, doubt } = told;
  const [soundsLike] = doubt?.kind === 'note fits another' ? doubt.better : [];
  return commands.map((command) => ({ command, ...(soundsLike !== undefined && { soundsLike }) }));
}
