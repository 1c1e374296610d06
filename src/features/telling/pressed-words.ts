import { personalDetailsIn, type PersonalDetail } from '../../plan/guard';
import type { WordBox } from '../../plan/deciding/words';
import type { ReadPress } from '../read-press';

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
export function detailsPressed({ verb, press: { inputs, ...data } }: ReadPress): readonly PersonalDetail[] {
  const isWords = (box: string) => Object.hasOwn(boxes, box) || (verb === 'assign' && box === 'reason');
  const picked = Object.entries(inputs).filter(([box]) => !isWords(box));
  const texts = [...textsIn(data), ...picked.map(([, text]) => text)];
  return [...new Set(texts.flatMap((text) => personalDetailsIn(text, 'normal')))];
}

/** Ids of people and of channels, which are long and random and now and then look like a number or an address of somebody's. */
const id = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|19:[\w:-]{1,150}@[\w.]+)$/i;

function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return key === 'operation' || id.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => textsIn(held, name));
}
