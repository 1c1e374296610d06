import fc from 'fast-check';
import { digestCard, postedDigest } from '../../src/cards/digest-card';
import { plainText } from '../../src/cards/plain-text';
import { asShown, MOST_BYTES, renderCard } from '../../src/cards/render';
import type { Card } from '../../src/cards/views';
import { composeDigest } from '../../src/plan/digest/digest';
import type { DigestSettings } from '../../src/plan/digest-settings';
import type { Person } from '../../src/plan/partnership';
import type { Item } from '../../src/plan/plan';
import { selectItems } from '../../src/plan/asking/select';
import type { View } from '../../src/plan/asking/view';
import { scheme } from '../plan/scheme';
import {
  aChange,
  anItem,
  aPartnership,
  aPlan,
  aRating,
  done,
  dueIn,
  rated,
  toRating,
} from '../support/plan-builder';
import { elementsOf } from './elements';
import { problemsOf } from './validity';

const group = 'effectiveness';
const since = { revision: 0, day: '2021-11-10' };
const tom: Person = { id: 'tom', name: 'Tom Baines', agency: 'police', role: 'member', guest: false };

interface Given {
  readonly items: readonly Item[];
  readonly log?: View['log'];
  readonly people?: readonly Person[];
  readonly digest?: Partial<DigestSettings>;
}

function viewOf({ items, log = [], people = [tom], digest = {} }: Given): View {
  const partnership = aPartnership({
    scheme,
    people,
    groups: [
      {
        ...{ id: group, name: 'Effectiveness', kind: 'subgroup', aliases: [], members: [], hasChannel: true },
        looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }],
        digest,
      },
    ],
  });
  return { plan: aPlan({ items }), partnership, member: tom, today: '2021-11-17', log };
}

function cardOf(given: Given): Card {
  const view = viewOf(given);
  return digestCard(composeDigest(view, group, since), view);
}

function posted(given: Given): Card | undefined {
  const view = viewOf(given);
  return postedDigest(composeDigest(view, group, since), view);
}

const linesOf = (card: Card) => plainText(card).split('\n');
const led = { lead: [{ person: 'tom' }] };

/** Nobody's update is wanted of it yet. */
const fresh = (item: Item): Item => ({
  ...item,
  standing: {
    ...item.standing,
    changed: { at: '2021-11-16T10:00:00.000Z', day: '2021-11-16', by: { id: 'x', name: 'X' } },
  },
});

test('good news comes first, and what is told once is only referred to after that', () => {
  const items = [
    fresh(rated(dueIn(anItem('1.1', led), '2021-09'), 'red', 'the data stopped')),
    fresh(done(anItem('1.2', led), '2021-11-16')),
    fresh(rated(dueIn(anItem('1.3', led), '2021-11'), 'amber', 'one agency is late')),
  ];
  const log = [
    aChange('1.2', 1, { what: toRating('green') }),
    aChange('1.1', 2, { what: toRating('red', 'amber'), why: 'the data stopped', day: '2021-11-16' }),
    aChange('1.3', 3, { what: toRating('amber', 'red'), why: null, day: '2021-11-17' }),
  ];
  expect(linesOf(cardOf({ items, log })).slice(2, -1)).toEqual([
    '3 in all: red 1 · amber 1 · not rated 1',
    'Done (1)',
    '• 1.2 What 1.2 says — rating: not rated → green (waiting on police data) — Sarah Okafor, 10 November',
    'What moved for the better (1)',
    '• 1.3 What 1.3 says — rating: red → amber — Sarah Okafor, today',
    'What moved (1)',
    '• 1.1 What 1.1 says — rating: amber → red (the data stopped) — Sarah Okafor, yesterday',
    '🔴 Red (1)',
    'above: 1.1',
    '🟠 Amber (1)',
    'above: 1.3',
    'Overdue (1)',
    'above: 1.1 (48 days late)',
    'Due in the next 14 days (1)',
    'above: 1.3 (in 13 days)',
    'Over to you',
    '• Tom Baines — 1.1 and 1.3',
  ]);
});

test('a reason is told where it is no news, however little else there is to say', () => {
  const items = [
    fresh(rated(anItem('1.1', led), 'red', 'no data')),
    rated(anItem('1.2', led), 'red', 'no lead'),
  ];
  const noted = { kind: 'noted', before: null, after: { ...aRating('red'), text: 'Asked again' } } as const;
  expect(linesOf(cardOf({ items, log: [aChange('1.1', 1, { what: noted, why: null })] }))).toEqual(
    expect.arrayContaining([
      '• 1.1 What 1.1 says — note: Asked again — Sarah Okafor, 10 November',
      '🔴 Red (2)',
      '• 1.2 What 1.2 says — no lead — since 8 November',
      'above: 1.1 (no data — since 8 November)',
    ]),
  );
});

test('what was never updated counts among what was not updated, and is named in one line', () => {
  const old = { at: '2021-09-01T10:00:00.000Z', day: '2021-09-01', by: { id: 'x', name: 'X' } };
  const item = anItem('1.3', led);
  const items = [
    anItem('1.1', led),
    anItem('1.2', led),
    { ...item, standing: { ...item.standing, changed: old } },
    fresh(dueIn(anItem('1.4', led), '2021-09')),
  ];
  const lines = linesOf(cardOf({ items }));
  expect(lines).toContain('Not updated for 30 days or more (3)');
  expect(lines.join(' ')).toContain('2 items never updated since the plan began');
});

test('a week without news is one line, which still counts what has gone on for longer', () => {
  const given = { items: [anItem('1.1'), anItem('1.2', led)] };
  expect(linesOf(cardOf(given)).slice(2, -1)).toEqual([
    '2 in all: not rated 2',
    'Nothing new',
    '• Nothing was updated, nothing is late and nothing falls due in the next 14 days. — ' +
      'Still 2 items not updated for 30 days or more and 1 item without a lead',
  ]);
});

test('a group that wants no post in such a week has none, and is still answered', () => {
  const given: Given = { items: [anItem('1.1')], digest: { whenQuiet: 'nothing' } };
  expect(posted(given)).toBeUndefined();
  expect(plainText(cardOf(given))).toContain('Nothing new');
  const late: Given = { ...given, items: [dueIn(anItem('1.1'), '2021-09')] };
  expect(posted(late)).toBeDefined();
});

describe('tags', () => {
  const late = (ref: string, person: string): Item => dueIn(anItem(ref, { lead: [{ person }] }), '2021-09');
  const tagsOn = (card: Card | undefined) =>
    elementsOf(card && renderCard(card)).filter(({ type }) => type === 'mention' || type === 'TextBlock');

  test('whoever leads what is late is tagged once in what is posted, by their Entra object id', () => {
    const items = [late('1.1', 'tom'), late('1.2', 'tom')];
    expect(tagsOn(posted({ items }))).toEqual([
      expect.objectContaining({ type: 'TextBlock', text: '<at>Tom Baines</at>' }),
      { type: 'mention', text: '<at>Tom Baines</at>', mentioned: { id: 'tom', name: 'Tom Baines' } },
    ]);
  });

  test('nobody is tagged because somebody asks for the digest', () => {
    expect(tagsOn(cardOf({ items: [late('1.1', 'tom')] }))).toEqual([]);
  });

  test('two of one name have a tag each, and a name brings nothing with it', () => {
    const people = [
      tom,
      { ...tom, id: 'tom2' },
      { ...tom, id: 'eve', name: '**Eve**</at> [x](https://x.example)' },
    ];
    const items = [late('1.1', 'tom'), late('1.2', 'tom2'), late('1.3', 'eve')];
    expect(tagsOn(posted({ items, people })).map(({ text }) => text)).toEqual([
      '<at>Tom Baines</at>',
      '<at>Tom Baines 2</at>',
      '<at>Eveat xhttpsx.example</at>',
      '<at>Tom Baines</at>',
      '<at>Tom Baines 2</at>',
      '<at>Eveat xhttpsx.example</at>',
    ]);
  });
});

describe('what is not on the card', () => {
  const late = (count: number) =>
    Array.from({ length: count }, (_, index) => dueIn(anItem(`1.${index + 1}`, led), '2021-09'));
  const moreOn = (card: Card) =>
    elementsOf(renderCard(card)).find(({ verb }) => verb === 'more') as
      { title: string; data: { query: { filter: Parameters<typeof selectItems>[1] } } } | undefined;

  test('is counted, and behind More', () => {
    const card = cardOf({ items: late(11).map(fresh) });
    expect(linesOf(card)).toContain('and 3 more');
    expect(moreOn(card)).toMatchObject({
      title: 'More (3)',
      data: { query: { filter: { refs: ['1.9', '1.10', '1.11'] } }, from: 0 },
    });
  });

  test('is nothing where all is on it', () => {
    expect(moreOn(cardOf({ items: late(8).map(fresh) }))).toBeUndefined();
  });

  test('of very many, More asks for all that are not shown', () => {
    const given = { items: late(900) };
    const { filter } = moreOn(cardOf(given))!.data.query;
    expect(selectItems(viewOf(given), filter)).toHaveLength(892);
  });
});

/** Items of any size, in any state, of any number of people. */
const anyItem = fc.record({
  text: fc.string({ unit: 'binary', maxLength: 3_000 }),
  code: fc.constantFrom('red', 'amber', 'green', 'complete', null),
  why: fc.string({ unit: fc.constantFrom('漢', '"', '\\', '🔴', ' '), maxLength: 500 }),
  month: fc.constantFrom('2021-09', '2021-11', '2022-03'),
  lead: fc.integer({ min: 0, max: 400 }),
});

test('whatever the plan, the card fits, is valid, has at most six buttons, and loses nothing without saying so', () => {
  const plans = fc
    .array(anyItem, { maxLength: 120 })
    .chain((some) =>
      fc.integer({ min: 1, max: 8 }).map((times) => Array.from({ length: times }, () => some).flat()),
    );
  fc.assert(
    fc.property(plans, (some) => {
      const items = some.map(({ text, code, why, month, lead }, index) => {
        const item = anItem(`1.${index + 1}`, { text, lead: [{ person: `p${lead}` }] });
        return code === null ? dueIn(item, month) : rated(dueIn(item, month), code, why);
      });
      const people = Array.from({ length: 400 }, (_, index) => ({
        ...tom,
        id: `p${index}`,
        name: '漢'.repeat(60),
      }));
      const log = items.map(({ ref }, index) => aChange(ref, index + 1));
      const view = viewOf({ items, log, people });
      const card = digestCard(composeDigest(view, group, since), view, { tags: true });
      const rendered = renderCard(card) as { actions: unknown[] };

      expect(Buffer.byteLength(JSON.stringify(rendered))).toBeLessThanOrEqual(MOST_BYTES);
      expect(problemsOf(rendered)).toEqual([]);
      expect(rendered.actions.length).toBeLessThanOrEqual(6);
      expect(new Set(toldOn(card))).toEqual(new Set(items.map(({ ref }) => ref)));
      expect(new Set(toldOn(asShown(card)))).toEqual(new Set(items.map(({ ref }) => ref)));
    }),
    { numRuns: 25 },
  );
});

/** The refs that have a line of their own, with those behind More. */
function toldOn(card: Card): readonly string[] {
  if (card.card !== 'digest') return [];
  const { sections, rest } = card.view;
  const lines = sections.flatMap(({ lines: shown }) => shown.flatMap(({ open }) => open?.data.ref ?? []));
  return [...lines, ...rest.refs];
}
