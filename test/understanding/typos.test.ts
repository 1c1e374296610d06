import fc from 'fast-check';
import { heardIn, hounslow } from './setting';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** One slip of the finger: a letter dropped, doubled, swapped with the next, or another one typed. */
function slip(text: string, at: number, kind: number, letter: string): string {
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  if (!/[a-z]/i.test(here)) return text;
  return (
    [
      before + after,
      before + here + here + after,
      before + after.charAt(0) + here + after.slice(1),
      before + letter + after,
    ][kind] ?? text
  );
}

const ratings = ['red', 'amber', 'green', 'complete'];
const anySlip = fc.record({
  at: fc.nat(60),
  kind: fc.nat(3),
  letter: fc.constantFrom(...letters),
});

test('no slip of the finger turns one rating into another, or one item into another', () => {
  const orders = (code: string) => [
    `mark 1.3 ${code}`,
    `set 1.3 to ${code}, waiting on police data`,
    `1.3 is ${code}`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...ratings), fc.nat(2), anySlip, (code, order, { at, kind, letter }) => {
      const heard = heardIn(slip(orders(code)[order] ?? '', at, kind, letter));
      if (heard.says !== 'tells') return;
      expect(heard.commands).toMatchObject([{ ref: '1.3', rating: code }]);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test('no slip of the finger makes a question, wish, guess or denial a change', () => {
  const sentences = [
    'should 1.3 be red',
    'is 1.3 green',
    '1.3 might go red',
    'do not mark 1.3 green',
    'police say 1.3 is green',
    'we hope 1.3 is green',
    '1.3 will be green by march',
    'if the audit passes mark 1.3 green',
    'why has 1.3 gone red',
    '1.3 is nearly green',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...sentences), anySlip, (sentence, { at, kind, letter }) => {
      expect(heardIn(slip(sentence, at, kind, letter)).says).not.toBe('tells');
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test.each([
  ['neglct reds', { ratings: ['red'], priorities: ['1'] }],
  ['whats overdu', { states: ['overdue'] }],
  ['amebr in csa', { ratings: ['amber'], priorities: ['2'] }],
  ['expoitation', undefined],
])('misspelt and understood, or asked about: %s', (heard, filter) => {
  const means = filter
    ? { says: 'asks', query: { plan: hounslow, ask: 'items', filter, show: 'list' } }
    : { says: 'unsure', question: { why: 'unknown words' } };
  expect(heardIn(heard)).toMatchObject(means);
});
