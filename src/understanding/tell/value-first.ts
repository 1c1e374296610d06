import { isSlot } from '../hear/found';
import type { ClauseReader } from './stretch';
import type { Update } from '../../plan/command';
import { valueAt } from './value';

/** "RED FOR 4.1", "amber on 2.2": a rating, and then the item by its ref. By words it asks: "red for neglect". */
export const readValueFirst: ClauseReader = ({ heard, from }) => {
  const value = valueAt(heard, from);
  const joined = ['for', 'on', 'against'].includes(heard.tokens[value?.to ?? 0]?.word ?? '');
  const ref = heard.found.find((found) => found.from === (value?.to ?? 0) + 1);
  if (value?.value.rating === undefined || !joined || !ref || !isSlot(ref, 'ref')) return undefined;
  const commands = ref.means.refs.map((each): Update => ({ kind: 'update', ref: each, ...value.value }));
  return { is: 'told', commands, to: ref.to, explicit: true };
};
