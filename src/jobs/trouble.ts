import type { Trouble } from '../plan/trouble';
import { troubleIn } from '../store/delivery-store';
import type { Delivered } from './deliver';

/** What is wrong with a post, if anything is, by what became of it and how its row stands. */
export function troubleOf({ fate, stands }: Delivered): Trouble | undefined {
  if (fate?.kind === 'no reference') return { kind: 'no way in' };
  return stands && troubleIn(stands);
}
