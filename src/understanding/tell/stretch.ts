import type { Command, Update } from '../../plan/command';
import type { Heard } from '../hear/heard';
import type { Utterance } from '../words/utterance';

/** What one clause tells, up to a token; what comes behind is a reason or the next clause. */
export type Clause =
  | {
      readonly is: 'told';
      readonly commands: readonly Command[];
      readonly to: number;
      readonly explicit: boolean;
    }
  /** Told of a whole set, which the words from one token to another name; `given` is what can be told of each. */
  | {
      readonly is: 'bulk';
      readonly of: readonly [from: number, to: number];
      readonly given?: Given;
      readonly to: number;
    }
  /** `to` is where the clause ends, if only what follows can tell whether it is one. */
  | { readonly is: 'unsure'; readonly utterance: Utterance; readonly to?: number };

/** What can be told of several items at once. */
export type Given = Pick<Update, 'rating' | 'progress' | 'forecast'>;

/** The words from a token on, which may begin with a clause. */
export interface Stretch {
  readonly heard: Heard;
  readonly from: number;
}

export type ClauseReader = (stretch: Stretch) => Clause | undefined;
