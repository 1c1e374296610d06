import { sayCount } from '../cards/words';
import type { Filter } from '../plan/asking/query';
import type { View } from '../plan/asking/view';
import { describeFilter } from './describe';

/** Where a question looks, whose items and about what: said by what is counted, and not by what was looked for there. */
const nowhere: Filter = {
  priorities: undefined,
  part: undefined,
  group: undefined,
  theme: undefined,
  kinds: undefined,
  year: undefined,
  who: undefined,
  text: undefined,
  refs: undefined,
};

/** An empty list says what was looked for, and through how much: “None of the 39 actions is ‘overdue’.” */
export function sayNoneFound(view: View, filter: Filter, count: number, noun: string): string {
  const said = describeFilter({ ...filter, ...nowhere }, view, 'among them').replace(/[“”]/g, '’');
  const looked = `“${said.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())}”`;
  return count === 1
    ? `The one ${noun} there is not ${looked}.`
    : `None of the ${sayCount(count, noun)} is ${looked}.`;
}
