import type { Count } from '../plan/standing';
import type { Button, Press } from './presses';

/** A few labelled boxes under a few words; every button sends what is in them. */
export interface FormView {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What went wrong with the last try. */
  readonly problem?: string;
  readonly fields: readonly FormField[];
  readonly buttons: readonly Button[];
}

export interface FormField {
  readonly id: InputName;
  readonly label: string;
  /** What it holds before anybody types. */
  readonly value: string;
  /** The only answers there are; anything may be typed without. */
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
  /** A longer text is likely. */
  readonly long?: boolean;
  /** A day is picked, or none. */
  readonly day?: boolean;
  /** A time of day is picked. */
  readonly time?: boolean;
  /** Any of the choices may be picked; they are sent with commas between them. */
  readonly several?: boolean;
  /** No more characters than this can be typed. */
  readonly most?: number;
}

export interface UpdateForm {
  readonly ratings: readonly { title: string; value: string }[];
  /** The rating now, or empty. */
  readonly rating: string;
  readonly progress: 'not started' | 'under way' | 'done';
  readonly count?: Count;
  /** The forecast day, or empty. */
  readonly forecast: string;
  /** What was typed into a try that was refused, so that nobody types it twice. */
  readonly why?: string;
  readonly note?: string;
  readonly press: Press;
  /** What went wrong with the last try, shown above the forms. */
  readonly problem?: string;
}

export interface EvidenceForm {
  readonly press: Press;
  /** A measure or an outcome also takes a dated figure. */
  readonly asksValue: boolean;
  /** What was typed into a try that was refused, and what was wrong with it. */
  readonly typed?: { text?: string; link?: string; difference?: string; figure?: string; on?: string };
  readonly problem?: string;
}

/** Whose the item is from now on: who, leading or contributing, in place of or beside those there are. */
export interface AssignForm {
  readonly who: readonly { title: string; value: string }[];
  /** What the first box is called; says so where not everybody fits into it. */
  readonly label: string;
  readonly press: Press;
  /** What was chosen in a try that was refused, and what was wrong with it. */
  readonly typed?: { to?: string; part?: string; reason?: string };
  readonly problem?: string;
}

/** What a box on a card is called in what its button sends. */
export type InputName =
  | 'rating'
  | 'progress'
  | 'done'
  | 'of'
  | 'forecast'
  | 'why'
  | 'note'
  | 'text'
  | 'link'
  | 'difference'
  | 'figure'
  | 'on'
  | 'word'
  | 'label'
  | 'meaning'
  | 'mark'
  | 'reason'
  | 'evidence'
  | 'finished'
  | 'to'
  | 'part'
  | 'answer1'
  | 'answer2'
  | 'answer3'
  | 'answer4'
  | 'answer5'
  | 'priority'
  | 'due'
  | 'group'
  | 'weekday'
  | 'time'
  | 'include'
  | 'silent'
  | 'preview'
  | 'stale'
  | 'first'
  | 'last'
  | 'introduction';
