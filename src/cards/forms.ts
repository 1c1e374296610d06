import { z } from 'zod/v4';
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

/** Clients send what is in a box as text or as a number. */
const typed = z.union([z.string().max(4_000), z.number()]).transform((value) => String(value).trim());

/** The ticks of a card with several changes, in their order: more than this are hard to look through at once. */
export const ticks = [
  ...(['tick1', 'tick2', 'tick3', 'tick4', 'tick5'] as const),
  ...(['tick6', 'tick7', 'tick8', 'tick9', 'tick10'] as const),
] as const;

export type TickName = (typeof ticks)[number];

/** Every box on any card, by the name its button sends it under. */
export const boxes = z
  .object({
    rating: typed,
    progress: typed,
    done: typed,
    of: typed,
    forecast: typed,
    why: typed,
    note: typed,
    text: typed,
    link: typed,
    difference: typed,
    figure: typed,
    on: typed,
    word: typed,
    label: typed,
    meaning: typed,
    mark: typed,
    reason: typed,
    evidence: typed,
    finished: typed,
    to: typed,
    part: typed,
    answer1: typed,
    answer2: typed,
    answer3: typed,
    answer4: typed,
    answer5: typed,
    priority: typed,
    due: typed,
    group: typed,
    weekday: typed,
    time: typed,
    include: typed,
    silent: typed,
    preview: typed,
    stale: typed,
    first: typed,
    last: typed,
    introduction: typed,
    ...allAs(ticks, typed),
  })
  .partial();

function allAs<Name extends string, Shape>(names: readonly Name[], shape: Shape): Record<Name, Shape> {
  return Object.fromEntries(names.map((name) => [name, shape])) as Record<Name, Shape>;
}

export type InputName = keyof typeof boxes.shape;
