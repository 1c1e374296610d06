import { personalDetailsIn, type PersonalDetail } from '../plan/guard';
import type { WordBox } from '../plan/words';
import type { InputName } from './feature';
import type { ReadPress } from './read-press';

/** Boxes whose words are part of a change: `decide` checks them, and knows who may answer for them. */
const boxes: Readonly<Record<WordBox, true>> = {
  why: true,
  note: true,
  text: true,
  link: true,
  difference: true,
  figure: true,
};

/**
 * What could identify a child in a button's data or in a box that is no place for words. No card of ours has any, but whoever
 * makes up a press may put it where an answer would say it again or a memory would hold it.
 */
export function detailsPressed({ press: { inputs, ...data } }: ReadPress): readonly PersonalDetail[] {
  const picked = Object.entries(inputs).filter(([box]) => !isWordBox(box as InputName));
  const texts = [...textsIn(data), ...picked.map(([, text]) => text)];
  return [...new Set(texts.flatMap((text) => personalDetailsIn(text, 'normal')))];
}

function isWordBox(box: InputName): box is WordBox {
  return Object.hasOwn(boxes, box);
}

/** Ids are long and random, and now and then look like a number of somebody's. */
const id = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return key === 'operation' || id.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => textsIn(held, name));
}
