import type { Verb } from '../../src/cards/presses';
import { features, featureFor } from '../../src/features';

const verbs: Record<Exclude<Verb, 'say'>, true> = {
  'new item': true,
  add: true,
  open: true,
  history: true,
  more: true,
  confirm: true,
  cancel: true,
  update: true,
  evidence: true,
  assign: true,
  reopen: true,
  pass: true,
  undo: true,
  nudges: true,
  'nudged item': true,
  nudging: true,
  contact: true,
  chase: true,
  'chase since': true,
  'nudge before': true,
  name: true,
  unname: true,
  expand: true,
  guard: true,
  meeting: true,
  tag: true,
  'open group': true,
  'ask handover': true,
  'hand over': true,
  'decline handover': true,
  'post again': true,
  'word front door': true,
  'rating form': true,
  'save rating': true,
  'remove rating': true,
  'ask for time': true,
  'grant time': true,
  'refuse time': true,
  'seen answers': true,
  'begin set-up': true,
  'set-up': true,
  'skip set-up': true,
  'finish set-up': true,
  'digest settings': true,
  'save digest': true,
  'pause form': true,
  'pause digest': true,
  'resume digest': true,
  'quiet days': true,
  'post digest': true,
  'introduce digest': true,
  'save introduction': true,
  'skip digest': true,
  'keep digest': true,
};

test.each(Object.keys(verbs) as (keyof typeof verbs)[])('%s is pressed by exactly one feature', (verb) => {
  expect(features.filter((feature) => feature.presses?.[verb])).toHaveLength(1);
  expect(featureFor(verb)).toBeDefined();
});

test('no two features share a name', () => {
  expect(new Set(features.map((feature) => feature.name)).size).toBe(features.length);
});
