import type { FormField, InputName } from '../../cards/forms';
import type { Partnership } from '../../plan/partnership';
import type { Setting } from '../feature';

/** One step of the set-up: how many things it asks about, a page of them, and what their boxes are saved as. */
export interface Step {
  count(setting: Setting): Promise<number> | number;
  page(from: number, setting: Setting): Promise<Page> | Page;
  save(boxes: readonly FilledBox[], setting: Setting): Promise<Saved>;
}

/** What a page says and asks. */
export interface Page {
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly FormField[];
  /** What each box is about. */
  readonly about: readonly string[];
}

/** What a box is about, and what it held when it was sent. */
export interface FilledBox {
  readonly about: string;
  readonly answer: string;
}

/** Which box was not saved, and why. */
export interface Unsaved {
  readonly about: string;
  readonly says: string;
}

/** What came of a page's boxes: those with a problem were not saved, and all others were. */
export interface Saved {
  readonly saved: readonly string[];
  readonly problems: readonly Unsaved[];
  readonly partnership: Partnership;
}

/** The boxes of a page, in order. */
export const answers: readonly InputName[] = ['answer1', 'answer2', 'answer3', 'answer4', 'answer5'];

export function boxAt(index: number): InputName {
  return answers[index] ?? 'answer1';
}
