import type { Trouble } from '../plan/trouble';
import type { Delivery } from '../store/delivery-store';
import type { Delivered } from './deliver';

/** What is wrong with a post, if anything is, by what became of it and how its row stands. */
export function troubleOf({ fate, stands }: Delivered): Trouble | undefined {
  if (fate?.kind === 'no reference') return { kind: 'no way in' };
  return stands && troubleIn(stands);
}

/** What is wrong with a post by its row. */
export function troubleIn({ state, why, at }: Delivery): Trouble | undefined {
  switch (state) {
    case 'unknown':
      return { kind: 'may not have arrived', at };
    case 'refused':
      return { kind: 'refused', why: why ?? 'not accepted' };
    case 'missed':
      return { kind: 'missed' };
    case 'claimed':
    case 'sending':
    case 'sent':
    case 'skipped':
      return undefined;
    default:
      return state satisfies never;
  }
}
