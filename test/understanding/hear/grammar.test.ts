import { grammar } from '../../../src/understanding/hear/grammar';
import { hear } from '../../../src/understanding/hear/heard';
import { aNumber, someWords, theRest } from '../../../src/understanding/hear/slots';
import { hearingOf } from '../setting';

const heard = (text: string) => hear(text, hearingOf());

const orders = grammar(
  [
    ['add (a|the|) rating {label} (: {meaning}|)', 'add'],
    ['wait {number} (day|days|and)* ({number}|)', 'wait'],
    ['wait {label}', 'wait for'],
  ],
  { label: someWords(4), meaning: theRest, number: aNumber },
);

test('a sentence fills the slots it has, with the fewest words that fit', () => {
  const said = orders.read(heard('Add the rating on hold: paused by the board'));

  expect(said?.means).toBe('add');
  expect(said?.first('label')).toBe('on hold');
  expect(said?.first('meaning')).toBe('paused by the board');
});

test('what is left out leaves its slot empty, and what is said twice fills it twice', () => {
  expect(orders.read(heard('add rating blue'))?.first('meaning')).toBeUndefined();
  expect(
    orders
      .read(heard('wait 2 days and 3'))
      ?.all('number')
      .map(({ value }) => value),
  ).toEqual([2, 3]);
});

test('the first sentence that fits stands', () => {
  expect(orders.read(heard('wait 2 days'))?.means).toBe('wait');
  expect(orders.read(heard('wait two days'))?.means).toBe('wait for');
});

test('a word that no sentence has a place for is never passed over, unless it says nothing here', () => {
  const said = heard('please add a rating blue');

  expect(orders.read(said)).toBeUndefined();
  expect(
    orders.read(said, 0, ({ tokens }, at) => (tokens[at]?.word === 'please' ? at + 1 : undefined))?.means,
  ).toBe('add');
});

test('a slot that nobody fills is a fault of the grammar', () => {
  expect(() => grammar([['say {anything}', true]], {})).toThrow('{anything}');
});
