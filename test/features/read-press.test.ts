import fc from 'fast-check';
import { readPress } from '../../src/features/read-press';

const form = { plan: 'hounslow-2021-23', ref: '1.3', seen: 4, operation: 'op-1' };

test('a form’s boxes come beside its data, trimmed, and the empty ones are left out', () => {
  const read = readPress('update', {
    ...form,
    rating: 'amber',
    why: '  waiting  ',
    note: '',
    done: 2,
    of: '3',
  });
  expect(read).toEqual({
    verb: 'update',
    press: { ...form, inputs: { rating: 'amber', why: 'waiting', done: '2', of: '3' } },
  });
});

test('the question behind More is read whole', () => {
  const query = {
    plan: 'hounslow-2021-23',
    ask: 'items',
    show: 'list',
    filter: { ratings: ['red'], not: { who: { parties: ['me'] } } },
  };
  expect(readPress('more', { query, from: 10 })?.press).toMatchObject({ query, from: 10 });
});

test.each<[string, string, unknown]>([
  ['a verb no card has', 'delete', form],
  ['a name every object has', 'constructor', form],
  ['no data', 'update', undefined],
  ['a number for a ref', 'update', { ...form, ref: 13 }],
  ['a revision before the first', 'update', { ...form, seen: -1 }],
  ['no operation', 'update', { ...form, operation: '' }],
  ['a box that holds an object', 'update', { ...form, why: { text: 'x' } }],
  ['a box that holds a book', 'update', { ...form, why: 'x'.repeat(4_001) }],
  [
    'a question with a condition nobody knows',
    'more',
    { query: { plan: 'p', ask: 'items', show: 'list', filter: { secret: true } }, from: 0 },
  ],
  [
    'a page before the first',
    'more',
    { query: { plan: 'p', ask: 'items', show: 'list', filter: {} }, from: -1 },
  ],
])('%s is no press of ours', (_what, verb, data) => {
  expect(readPress(verb, data)).toBeUndefined();
});

test('whatever is sent, reading it never throws', () => {
  const verbs = fc.oneof(
    fc.constantFrom('open', 'more', 'say', 'confirm', 'update', 'evidence', 'undo'),
    fc.string(),
  );
  fc.assert(fc.property(verbs, fc.anything(), (verb, data) => void readPress(verb, data)));
});
