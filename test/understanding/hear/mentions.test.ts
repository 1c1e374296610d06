import type { Mention } from '../../../src/understanding/hear/mentions';
import { readUtterance } from '../../../src/understanding/read-utterance';
import { hearingOf, hounslow } from '../setting';

const person = (last: string) => `aaaaaaaa-0000-4000-8000-0000000000${last}`;
const [okafor, tom, lind] = [person('20'), person('22'), person('21')];

function heardWith(text: string, ...mentions: readonly Mention[]) {
  return readUtterance(text, { ...hearingOf({ as: 'Meera Shah' }), mentions }).utterance;
}

const assigned = (...people: readonly string[]) => ({
  says: 'tells',
  plan: hounslow,
  commands: [
    {
      ...{ kind: 'assign', ref: '1.3', as: 'lead', beside: false },
      parties: people.map((id) => ({ person: id })),
    },
  ],
});

describe('a mention is the person of its id', () => {
  test('even where two share the name that is shown', () => {
    expect(heardWith('assign 1.3 to Sarah', { words: 'Sarah', person: lind })).toEqual(assigned(lind));
    expect(heardWith('assign 1.3 to Sarah', { words: 'Sarah', person: okafor })).toEqual(assigned(okafor));
  });

  test('however the name is shown, and whoever else it would be', () => {
    expect(heardWith('assign 1.3 to Baimes T', { words: 'Baimes T', person: tom })).toEqual(assigned(tom));
    expect(heardWith('assign 1.3 to Lucy Grant', { words: 'Lucy Grant', person: tom })).toEqual(
      assigned(tom),
    );
    expect(heardWith("what's police got", { words: 'police', person: tom })).toMatchObject({
      query: { filter: { who: { parties: [{ person: tom }] } } },
    });
  });

  test('two of the same name in the order they are mentioned', () => {
    const mentions = [okafor, lind].map((id) => ({ words: 'Sarah', person: id }));
    expect(heardWith('assign 1.3 to Sarah and Sarah', ...mentions)).toEqual(assigned(okafor, lind));
  });
});

describe('somebody whom the register does not hold', () => {
  test.each([
    'assign 1.3 to Tom Baines',
    'make Tom Baines joint lead on 1.3',
    'Tom Baines covers for Sarah Okafor from 1 to 14 December',
    "what's Tom Baines got",
    'who is Tom Baines',
  ])('%s: is nobody, whatever their name', (text) => {
    expect(heardWith(text, { words: 'Tom Baines' })).toMatchObject({
      says: 'unsure',
      question: { why: 'not in the register' },
    });
  });

  test('may be named in a note or a reason', () => {
    expect(heardWith('set 1.3 to amber, waiting on Jo Bloggs', { words: 'Jo Bloggs' })).toMatchObject({
      says: 'tells',
      commands: [{ ref: '1.3', rating: 'amber', why: 'waiting on Jo Bloggs' }],
    });
  });
});
