import { withoutCourtesy, type Order } from './hear/courtesy';
import type { Heard } from './hear/heard';
import { readTellingOfPlan } from './tell/in-plan';
import type { Utterance } from './words/utterance';

/** A message with all its words, and as an order without what is only polite. What it tells of items is read once. */
export interface Message {
  readonly heard: Heard;
  readonly order: Order;
  readonly told: () => Utterance | undefined;
}

export function messageOf(heard: Heard): Message {
  let told: { readonly utterance: Utterance | undefined } | undefined;
  return {
    heard,
    order: withoutCourtesy(heard),
    told: () => (told ??= { utterance: readTellingOfPlan(heard) }).utterance,
  };
}
