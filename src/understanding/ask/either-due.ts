import type { Filter } from '../../plan/asking/query';
import { isSlot } from '../hear/found';
import { all, type Heard } from '../hear/heard';
import { joiners, timesOf, wordsBetween, type SaidTime } from './times';
import { dueOf } from './due-of';
import { without } from './without';

/** Several times of which any will do: "due in December and February", "before Christmas or after Easter", "overdue or due in December". */
export function eitherDue(heard: Heard, filter: Filter): Filter | undefined {
  const times = timesOf(heard);
  const [time, ...others] = times;
  if (!time || filter.anyOf) return undefined;
  const dues = times.map((each) => ({ due: dueOf(heard, each) }));
  if (others.length > 0)
    return times.every((each, i) => i === 0 || isJoined(heard, times[i - 1], each))
      ? { ...filter, anyOf: dues }
      : undefined;
  return isLateOr(heard, time) && filter.states?.includes('overdue')
    ? { ...without(filter, 'states'), anyOf: [{ states: filter.states }, ...dues] }
    : undefined;
}

function isJoined(heard: Heard, one: SaidTime | undefined, other: SaidTime): boolean {
  const words = one ? wordsBetween(heard, one, other) : [];
  return joiners.includes(words[0] ?? '') && words.slice(1).every((word) => linking.has(word));
}

const linking = new Set('the in on before after by until due from since not'.split(' '));

/** "overdue or due in December", "late and due in December": what is late cannot be due then as well. */
function isLateOr(heard: Heard, time: SaidTime): boolean {
  const late = all(heard, 'state').find(
    ({ means, to }) => means.state === 'overdue' && to <= time.joinedFrom,
  );
  return (
    late !== undefined &&
    heard.found.some(
      (each) =>
        each.from >= late.to && each.to <= time.joinedFrom && (isSlot(each, 'or') || isSlot(each, 'and')),
    )
  );
}
