import fc from 'fast-check';
import { inert } from '../../src/cards/inert';
import { renderCard } from '../../src/cards/render';
import type { Card } from '../../src/cards/views';
import { elementsOf, isTag, wordsOn } from './elements';
import { fullCards } from './sample-cards';

/** Teams' own reader of dates in a text. */
const { formatText } = jest.requireActual<{ formatText: (lang: string, text: string) => string }>(
  'adaptivecards/lib/text-formatters',
);

const hostile = [
  '${title}',
  '$${x}{y}',
  '{{DATE(2021-11-10T10:00:00Z, SHORT)}}',
  '{{{TIME(2021-11-10T10:00:00Z)}}}',
  '<at>Everyone</at>',
  '<AT id="0">Sarah</AT>',
  '<script>alert(1)</script>',
  '<!-- gone -->',
  '[our form](https://evil.example)',
  '![](https://evil.example/x.png)',
  '**Done** _by_ ~~all~~ `now`',
  '# Heading',
  '1. foo',
  '- bar',
  '0-25 Team',
  'P1 - Neglect',
  'a_b_c *d*',
  'C:\\plans\\*',
  '&lt;b&gt; &amp; &#42;',
  'line one\nline two',
];

test.each(hostile)('%s reads as typed, and does nothing', (text) => {
  const made = inert(text);

  expect(visible(made)).toBe(text);
  expectInert(made);
});

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\tb', 'a b'],
  ['a\u0000b\u0007c\u007F', 'abc'],
  ['to \u202Egnp.exe', 'to gnp.exe'],
  ['half \uD83D of it', 'half \uFFFD of it'],
])('%j has no marks that nobody sees: %j', (typed, made) => {
  expect(inert(typed)).toBe(made);
});

test.each(['plain words', '🔴 Red → 🟠 Amber', 'Zoë’s “plan” – £5 < 6', 'a { b } $5'])(
  '%s is left alone',
  (text) => {
    expect(inert(text)).toBe(text);
  },
);

test('whatever is typed reads the same and does nothing', () => {
  const typed = fc.array(
    fc.oneof(fc.constantFrom(...hostile, '$', '{', '<', '\\'), fc.string({ unit: 'grapheme' })),
  );

  fc.assert(
    fc.property(typed, (pieces) => {
      const text = pieces.join('');
      const made = inert(text);

      expect(visible(made)).toBe(
        text.replace(/[\0-\x09\x0B-\x1F\x7F-\x9F\u200B\u202A-\u202E\u2066-\u2069]/g, ''),
      );
      expectInert(made);
      expect(visible(inert(made))).toBe(visible(made));
    }),
  );
});

test.each(fullCards.map((card) => ({ name: card.card, card })))(
  'whatever is typed comes out on the card as it was typed: $name',
  ({ card }) => {
    for (const text of hostile) {
      const rendered = renderCard({ card: card.card, view: infect(card.view, text) } as Card);

      expect(wordsOn(rendered)).toContain(text);
      const others = elementsOf(rendered).filter((element) => !isTag(element));
      for (const { text: shown = '', title = '' } of others) expectInert(`${shown}\n${title}`);
    }
  },
);

test('what a press sends back is what was put there', () => {
  const data = { words: 'show ${x} {{DATE(2021-11-10T10:00:00Z)}} <at>' };
  const rendered = renderCard({
    card: 'question',
    view: { title: 'Which?', text: '', buttons: [{ title: 'This', press: { verb: 'say', data } }] },
  });

  expect(elementsOf(rendered)).toContainEqual(expect.objectContaining({ verb: 'say', data }));
});

/** Every text of the view followed by another; what a press sends back stays. */
function infect(value: unknown, text: string): unknown {
  if (typeof value === 'string') return `${value} ${text}`;
  if (Array.isArray(value)) return value.map((one) => infect(one, text));
  if (typeof value !== 'object' || value === null || 'verb' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isWord(key) ? infect(one, text) : one]),
  );
}

function isWord(key: string): boolean {
  return !['card', 'style', 'colour', 'link', 'form', 'evidenceForm', 'assignForm'].includes(key);
}

function visible(text: string): string {
  return text.replaceAll('\u200B', '');
}

function expectInert(text: string): void {
  expect(text).not.toMatch(/\$\{|\{\{|<[a-z/!]/i);
  expect(formatText('en', text)).toBe(text);
}
