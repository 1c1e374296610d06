import { MOST_BYTES, renderCard } from '../../src/cards/render';
import type { Press } from '../../src/cards/presses';
import type { Card, Line, ListView } from '../../src/cards/views';
import { elementsOf, isTag, wordsOn } from './elements';
import { problemsOf } from './validity';
import { bareCards, fullCards, lines } from './sample-cards';

const everyCard = [
  ...fullCards.map((card) => ({ name: `${card.card}, full`, card })),
  ...bareCards.map((card) => ({ name: `${card.card}, bare`, card })),
];

describe.each(everyCard)('$name', ({ card }) => {
  const rendered = renderCard(card) as Record<string, unknown>;
  const elements = elementsOf(rendered);

  test('is a valid card of version 1.5', () => {
    expect(problemsOf(rendered)).toEqual([]);
    expect(rendered).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
  });

  test('leaves nothing of its template behind', () => {
    expect(JSON.stringify(rendered)).not.toMatch(/\$\{|"\$data"|"\$when"|undefined|null/);
  });

  test('says itself in words where cards are not shown', () => {
    expect(rendered['fallbackText']).toEqual(expect.stringContaining(card.view.title));
  });

  test('labels every input', () => {
    for (const input of elements.filter(({ type }) => type?.startsWith('Input.'))) {
      expect(input).toMatchObject({ id: expect.stringMatching(/^\w+$/), label: expect.stringMatching(/\w/) });
    }
  });

  test('sends a verb and data with every press', () => {
    for (const action of elements.filter(({ type }) => type === 'Action.Execute')) {
      expect(action).toMatchObject({ verb: expect.stringMatching(/\w/), data: expect.any(Object) });
    }
  });

  test('has at most six buttons, and fits', () => {
    expect((rendered['actions'] as unknown[]).length).toBeLessThanOrEqual(6);
    expect(bytesOf(rendered)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('shows data only where no client reads Markdown, but for the names of whom it tags', () => {
    const read = elements.filter(({ type }) => /^(TextBlock|FactSet|Table|Media)$/.test(type ?? ''));
    expect(read.filter((element) => !isTag(element))).toEqual([]);
  });
});

describe('an item', () => {
  const item = fullCards.find(isItem);
  const view = item!.view;

  test('has its forms, and sends their inputs with the press', () => {
    const saves = elementsOf(renderCard(item!)).filter(({ title }) => title?.startsWith('Save'));

    expect(saves.map(({ title, verb, associatedInputs }) => [title, verb, associatedInputs])).toEqual([
      ['Save', 'update', 'auto'],
      ['Save evidence', 'evidence', 'auto'],
    ]);
    expect(inputsOf(item!)).toEqual(
      'rating progress done of forecast why note text link difference figure on to part reason'.split(' '),
    );
  });

  test('asks for a figure only of what is measured', () => {
    const evidenceForm = { ...view.evidenceForm!, asksValue: false };

    expect(inputsOf({ card: 'item', view: { ...view, evidenceForm } })).not.toContain('figure');
  });

  test('has no forms for a reader', () => {
    const reading = { ...view, form: undefined, evidenceForm: undefined, assignForm: undefined };

    expect(inputsOf({ card: 'item', view: reading })).toEqual([]);
  });

  test('leaves room for its forms among six buttons', () => {
    const buttons = Array.from({ length: 8 }, (_, index) => ({ ...view.buttons[0]!, title: `Way ${index}` }));
    const rendered = renderCard({ card: 'item', view: { ...view, buttons } }) as {
      actions: { title: string }[];
    };

    expect(rendered.actions.map(({ title }) => title)).toEqual([
      'Update',
      'Add evidence',
      'Assign',
      'Way 0',
      'Way 1',
      'Way 2',
    ]);
  });

  test('offers as many people as a form does, with all that the item has', () => {
    const who = Array.from({ length: 80 }, (_, index) => ({
      title: `Alexandra Featherstonehaugh ${index} (Children and Young People’s Services)`,
      value: `person:aaaaaaaa-0000-4000-8000-0000000000${10 + index}`,
    }));
    const rendered = renderCard({
      card: 'item',
      view: { ...view, assignForm: { ...view.assignForm!, who } },
    });

    expect(bytesOf(rendered)).toBeLessThan(25 * 1024);
    expect(wordsOn(rendered)).toContain(view.facts.at(-1)?.label);
  });

  test('keeps what was typed into a try that was refused', () => {
    const rendered = renderCard(item!);

    expect(elementsOf(rendered)).toContainEqual(
      expect.objectContaining({ id: 'note', value: 'Schools to follow' }),
    );
    expect(elementsOf(rendered)).toContainEqual(expect.objectContaining({ id: 'figure', value: '64%' }));
    expect(wordsOn(rendered)).toContain('Red wants a reason.');
  });

  test('follows links to the web, and no others', () => {
    const withLink = (link: string): Card => ({
      card: 'item',
      view: { ...view, facts: [{ label: 'Evidence', value: 'Report', link }] },
    });

    expect(urlsOf(withLink('https://example.org/report'))).toEqual(['https://example.org/report']);
    expect(urlsOf(withLink('javascript:alert(1)'))).toEqual([]);
    expect(wordsOn(renderCard(withLink('javascript:alert(1)')))).toContain('Report');
  });
});

describe('a proposal', () => {
  const proposal = fullCards.find(isProposal)!;

  test('is confirmed with the reason, and cancelled or changed without one', () => {
    const rendered = renderCard(proposal) as { actions: unknown[] };

    expect(rendered.actions).toMatchObject([
      { title: 'Confirm', style: 'positive', verb: 'confirm', associatedInputs: 'auto' },
      { title: 'Change', verb: 'open', associatedInputs: 'none' },
      { title: 'Cancel', verb: 'cancel', associatedInputs: 'none' },
    ]);
  });

  test('has no box for a reason that was given', () => {
    expect(inputsOf({ card: 'proposal', view: { ...proposal.view, asksWhy: false } })).toEqual([]);
  });
});

test('an example in the help is said by pressing it', () => {
  const help = fullCards.find((card) => card.card === 'help')!;

  expect(elementsOf(renderCard(help))).toContainEqual(
    expect.objectContaining({ verb: 'say', data: { words: "what's mine?" } }),
  );
});

describe('a long card', () => {
  const long = (length: number): string =>
    'Agencies agree on thresholds. '.repeat(length / 30).padEnd(length, '.');

  test('shows ten rows with wordings of 2,000 characters', () => {
    const rendered = renderCard(list({ lines: rows(10, long(2_000)) }));

    expect(bytesOf(rendered)).toBeLessThanOrEqual(MOST_BYTES);
    expect(refsOn(rendered)).toEqual(rows(10, '').map(({ ref }) => ref));
    expect(wordsOn(rendered)).toContain('Agencies agree on thresholds. Agencies');
    expect(wordsOn(rendered)).toContain('…');
  });

  test('leaves out rows from the end, says how many, and More goes on from there', () => {
    const more: Press = {
      verb: 'more',
      data: { query: { plan: 'p', ask: 'items', filter: {}, show: 'list' }, from: 60 },
    };
    const rendered = renderCard(
      list({ lines: rows(60, long(2_000)), buttons: [{ title: 'More', press: more }] }),
    );
    const shown = refsOn(rendered).length;

    expect(bytesOf(rendered)).toBeLessThanOrEqual(MOST_BYTES);
    expect(shown).toBeGreaterThan(10);
    expect(refsOn(rendered)).toEqual(rows(shown, '').map(({ ref }) => ref));
    expect(wordsOn(rendered)).toContain(`… and ${60 - shown} more: ask for more`);
    expect(elementsOf(rendered)).toContainEqual(
      expect.objectContaining({ verb: 'more', data: expect.objectContaining({ from: shown }) }),
    );
  });

  test('leaves out no more rows than it must', () => {
    const most = refsOn(renderCard(list({ lines: rows(60, long(2_000)) }))).length;

    expect(refsOn(renderCard(list({ lines: rows(most - 1, long(2_000)) })))).toHaveLength(most - 1);
    expect(refsOn(renderCard(list({ lines: rows(most + 1, long(2_000)) }))).length).toBeGreaterThanOrEqual(
      most - 1,
    );
  });

  test('of a digest keeps every heading with its first lines, and says under each what is left out', () => {
    const section = (heading: string) => ({
      heading,
      lines: Array.from({ length: 60 }, (_, index) => ({ text: `${index} ${long(600)}` })),
    });
    const digest = fullCards.find(isDigest)!;
    const view = { ...digest.view, sections: [section('Red'), section('Overdue')] };
    const rendered = renderCard({ card: 'digest', view });

    expect(bytesOf(rendered)).toBeLessThanOrEqual(MOST_BYTES);
    expect(wordsOn(rendered)).toMatch(
      /Red\n0 [^]*… and \d+ more: press More\nOverdue\n0 [^]*… and \d+ more: press More/,
    );
  });

  test.each([...fullCards].map((card) => ({ name: card.card, card })))(
    'of any kind fits: $name',
    ({ card }) => {
      const swollen = { ...card, view: swell(card.view) } as Card;

      expect(bytesOf(renderCard(swollen))).toBeLessThanOrEqual(MOST_BYTES);
      expect(wordsOn(renderCard(swollen))).toContain('…');
    },
  );

  /** Every text 9,000 characters of three bytes; every list that may be long, twenty times as long: a proposal has few changes, a card at most ten ticks, and a message few questions. */
  function swell(value: unknown, key = ''): unknown {
    if (typeof value === 'string') return `${value} ${'漢字 '.repeat(3_000)}`;
    if (Array.isArray(value)) {
      const times = ['changes', 'parts'].includes(key) ? 1 : key === 'rows' ? 5 : 20;
      return Array.from({ length: times }, () => value.map((one) => swell(one))).flat();
    }
    if (typeof value !== 'object' || value === null || 'verb' in value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, swellable(name) ? swell(one, name) : one]),
    );
  }

  /** Words of the scheme and the form are ours, and short, and so are ids and refs. */
  function swellable(key: string): boolean {
    return ![
      'card',
      'form',
      'evidenceForm',
      'assignForm',
      'fields',
      'rating',
      'style',
      'link',
      'rest',
      'tag',
      'tick',
    ].includes(key);
  }
});

function list(view: Partial<ListView>): Card {
  return { card: 'list', view: { ...fullCards.find(isList)!.view, ...view } };
}

function rows(count: number, text: string): readonly Line[] {
  return Array.from({ length: count }, (_, index) => ({ ...lines[0]!, ref: `1.${index + 1}`, text }));
}

function refsOn(rendered: object): readonly string[] {
  return elementsOf(rendered).flatMap(({ text }) => (/^1\.\d+$/.test(text ?? '') ? [text!] : []));
}

function inputsOf(card: Card): readonly (string | undefined)[] {
  return elementsOf(renderCard(card)).flatMap(({ type, id }) => (type?.startsWith('Input.') ? [id] : []));
}

function urlsOf(card: Card): readonly unknown[] {
  return elementsOf(renderCard(card)).flatMap((element) => ('url' in element ? [element.url] : []));
}

function bytesOf(rendered: object): number {
  return Buffer.byteLength(JSON.stringify(rendered));
}

function isItem(card: Card): card is Extract<Card, { card: 'item' }> {
  return card.card === 'item';
}

function isList(card: Card): card is Extract<Card, { card: 'list' }> {
  return card.card === 'list';
}

function isProposal(card: Card): card is Extract<Card, { card: 'proposal' }> {
  return card.card === 'proposal';
}

function isDigest(card: Card): card is Extract<Card, { card: 'digest' }> {
  return card.card === 'digest';
}
