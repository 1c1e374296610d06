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
  /** Of a whole set, which the words from a token to another name; what is told of each, where that can be. */
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

export interface Stretch {
  readonly heard: Heard;
  readonly from: number;
  /** The end of the sentence, or of what may belong to this clause. */
  readonly end: number;
}

export type ClauseReader = (stretch: Stretch) => Clause | undefined;
