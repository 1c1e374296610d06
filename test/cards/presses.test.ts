import { boxes } from '../../src/cards/forms';
import type { PressData } from '../../src/cards/presses';
import { renderCard } from '../../src/cards/render';
import { readPress } from '../../src/features/read-press';
import type { Filter, ListQuery } from '../../src/plan/asking/query';
import type { ContactChange } from '../../src/plan/contact';
import type { WordBox, Wordless } from '../../src/plan/deciding/words';
import type { DigestChange } from '../../src/plan/digest/change';
import type { Strictness } from '../../src/plan/guard';
import type { Alias, Handover, Meeting, MeetingPlan, ShortForm } from '../../src/plan/partnership';
import type { Openness } from '../../src/plan/sight';
import { elementsOf } from './elements';
import { bareCards, fullCards } from './sample-cards';

type KeyOf<T> = T extends unknown ? keyof T : never;
type IsAlike<One, Other> = [One, Other, KeyOf<One>, KeyOf<Other>] extends [
  Other,
  One,
  KeyOf<Other>,
  KeyOf<One>,
]
  ? true
  : false;

/** What is read from a button is what the domain means by it; a line that drifted from it does not compile. */
const alike: readonly true[] = [
  true satisfies IsAlike<PressData['more']['query'], ListQuery>,
  true satisfies IsAlike<PressData['more']['query']['filter'], Filter>,
  true satisfies IsAlike<PressData['pass']['change'], Wordless>,
  true satisfies IsAlike<PressData['name'], Alias>,
  true satisfies IsAlike<PressData['name']['means'], Alias['means']>,
  true satisfies IsAlike<PressData['expand'], ShortForm>,
  true satisfies IsAlike<PressData['guard']['to'], Strictness>,
  true satisfies IsAlike<PressData['meeting'], MeetingPlan>,
  true satisfies IsAlike<PressData['hand over'], Handover>,
  true satisfies IsAlike<PressData['open group']['to'], Openness>,
  true satisfies IsAlike<PressData['contact'], ContactChange>,
  true satisfies IsAlike<PressData['chase'], Meeting>,
  true satisfies IsAlike<NonNullable<PressData['digest settings']['change']>, DigestChange>,
];

/** The boxes that the domain has words in; one that no card has does not compile. */
const wordBoxes = {
  why: true,
  note: true,
  text: true,
  link: true,
  difference: true,
  figure: true,
} satisfies Partial<Record<keyof typeof boxes.shape, true>> & Record<WordBox, true>;

test('what is read from a button is what the domain means by it', () => {
  expect(alike).not.toContain(false);
  expect(Object.keys(boxes.shape)).toEqual(expect.arrayContaining(Object.keys(wordBoxes)));
});

const elements = [...fullCards, ...bareCards].flatMap((card) => elementsOf(renderCard(card)));

test('every button on a card is read back, with what it sends', () => {
  const sent = elements.filter(({ type }) => type === 'Action.Execute');
  expect(sent.length).toBeGreaterThan(20);
  for (const { verb = '', data } of sent)
    expect(readPress(verb, data)).toMatchObject({ verb, press: data as object });
});

test('every box on a card is read by its name', () => {
  const inputs = elements.filter(({ type }) => type?.startsWith('Input.'));
  expect(inputs.length).toBeGreaterThan(20);
  for (const { id = '' } of inputs)
    expect(readPress('seen answers', { [id]: 'typed' })?.press.inputs).toEqual({ [id]: 'typed' });
});
