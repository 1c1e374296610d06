import type { Command } from '../command';
import type { PlanId } from '../partnership';
import type { Ref } from '../plan';
import type { PlanQuery } from './query';

/** What the same member said and saw last in this conversation; forgotten after a day. */
export interface Recall {
  readonly plan: PlanId;
  readonly query?: PlanQuery;
  /** The items last shown, in the order shown. */
  readonly refs: readonly Ref[];
  /** How many of them the pages so far have shown; "more" goes on there. */
  readonly shown?: number;
  /** The ways on that the bot offered, while it waits for one. */
  readonly choices?: readonly Choice[];
  /** The change of an item that was last proposed or saved, so that "same for 2.5" goes on from it. */
  readonly told?: Command;
  /** What is being added, said so far, while the bot waits for its date. */
  readonly adding?: string;
}

/** One way on when the bot asks back. */
export interface Choice {
  /** What the button says: `1.4 Audit against the Neglect Strategy`. */
  readonly label: string;
  /** The whole sentence that the press says for the member. */
  readonly says: string;
}
