import type { Proposed } from './matchers';

declare global {
  namespace jest {
    interface Matchers<R> {
      /** Shows one change as before → after, and waits for a yes. Marks and letter size do not count. */
      toPropose(proposed: Proposed): R;
      /** The words are somewhere to be read. */
      toSay(words: string | RegExp): R;
      /** The rows are these, in this order, and no others. */
      toList(refs: readonly string[]): R;
      /** Nothing is done, and the answer says why. */
      toRefuse(reason?: string): R;
      /** Asks back; with `ways`, these are among the ways on that can be pressed. */
      toAsk(...ways: readonly string[]): R;
      /** A card that Microsoft's own reader takes, not too large, with nothing left to fill in. */
      toBeACard(): R;
    }
  }
}
