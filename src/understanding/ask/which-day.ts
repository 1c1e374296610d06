import { dayInWords, type Day } from '../../plan/day';
import type { Choice } from '../../plan/asking/recall';
import { isSlot, type FoundAs } from '../hear/found';
import { all, saidOtherwise, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import { onDay, type Period } from '../when/time';
import type { Utterance } from '../words/utterance';

/** Asks about a day that does not exist, and about a time that has no bounds of its own: late March, this term. */
export function dayDoubt(heard: Heard): Utterance | undefined {
  const [bad] = all(heard, 'no such day');
  if (bad) return noSuchDay(heard, bad);
  const vague = all(heard, 'which day').find(({ means }) => means.spans !== undefined);
  return vague && unsure('which day', [wordsOf(heard, vague)], spanChoices(heard, vague));
}

function noSuchDay(heard: Heard, bad: FoundAs<'no such day'>): Utterance {
  const choices = (bad.means.instead ?? []).map((day) => dayChoice(heard, bad, day));
  return unsure('no such day', [wordsOf(heard, bad)], choices);
}

const wordsOf = ({ sentence }: Heard, { from, to }: { from: number; to: number }): string =>
  typedBetween(sentence, from, to);

/** The message with the day in place of what was said; "by the 31st" keeps its "by" alone. */
export function dayChoice(heard: Heard, { from, to }: { from: number; to: number }, day: Day): Choice {
  const start = heard.tokens[from - 1]?.word === 'the' ? from - 1 : from;
  return { label: dayInWords(day), says: saidOtherwise(heard, start, to, day) };
}

/** "due by late March" is by its last day; "due in late March" is between its two. */
function spanChoices(heard: Heard, vague: FoundAs<'which day'>): readonly Choice[] {
  const start = heard.tokens[vague.from - 1]?.word === 'the' ? vague.from - 1 : vague.from;
  const joining = heard.found.find((found) => found.to === start || found.to === vague.from);
  const relation = joining && isSlot(joining, 'relation') ? joining : undefined;
  const bounded = relation && relation.means.relation !== 'in' && relation.means.relation !== 'to';
  const choices = (vague.means.spans ?? []).map(({ first, last }: Period) => {
    if (bounded || first === last) {
      const day = relation?.means.relation === 'since' ? first : last;
      return dayChoice(heard, vague, day);
    }
    const said = `between ${first} and ${last}`;
    return {
      label: `${dayInWords(first)} to ${dayInWords(last)}`,
      says: saidOtherwise(heard, relation?.from ?? start, vague.to, said),
    };
  });
  return choices.filter(({ says }, i) => choices.findIndex((other) => other.says === says) === i);
}

/** Of two days that may be meant, a question takes the nearer; the card says which. */
export function withNearerDays(heard: Heard): Heard {
  const found = heard.found.map((each) => {
    if (!isSlot(each, 'which day') || each.means.spans) return each;
    const [day] = each.means.days;
    return day === undefined
      ? each
      : { ...each, means: { slot: 'time' as const, time: { ...onDay(day), nearer: true as const } } };
  });
  return { ...heard, found };
}
