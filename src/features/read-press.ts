import type { z } from 'zod/v4';
import { boxes } from '../cards/forms';
import { pressSchemas, type PressData, type Verb } from '../cards/presses';
import type { Inputs, PressOf } from './feature';

/** A press as read at the door. */
export type ReadPress<V extends Verb = Verb> = {
  [One in V]: { readonly verb: One; readonly press: PressOf<One> };
}[V];

const schemas: { readonly [V in Verb]: z.ZodType<PressData[V]> } = pressSchemas;

/** Reads what a button sent; undefined for anything that no card of ours could have sent. */
export function readPress(verb: string, data: unknown): ReadPress | undefined {
  return isVerb(verb) ? readAs(verb, data) : undefined;
}

function readAs<V extends Verb>(verb: V, data: unknown): ReadPress<V> | undefined {
  const read = schemas[verb].safeParse(data);
  const inputs = inputsIn(data);
  return read.success && inputs ? { verb, press: { ...read.data, inputs } } : undefined;
}

/** Boxes left empty are left out. */
function inputsIn(data: unknown): Inputs | undefined {
  const read = boxes.safeParse(data);
  if (!read.success) return undefined;
  return Object.fromEntries(Object.entries(read.data).filter(([, typed]) => typed !== ''));
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(schemas, verb);
}
