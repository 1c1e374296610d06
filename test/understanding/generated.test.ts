import type { Utterance } from '../../src/understanding/words/utterance';
import { commandsOf, neverTold, numbersFrom, questionsOf, slipped, type Change, type Made } from './grammar';
import { asks, heardIn, herefordshire, hounslow, shropshire } from './setting';

const plans = [hounslow, herefordshire, shropshire];
const slipsEach = 6;

const commands = plans.flatMap(commandsOf);
const notTold = plans.flatMap(neverTold);
const questions = plans.flatMap(questionsOf);

/** Every sentence as it is, and with a slip of the finger so many times. */
function* withSlips<M>(made: readonly Made<M>[], seed: number): Generator<Made<M>> {
  const below = numbersFrom(seed);
  for (const each of made)
    for (let i = 0; i < slipsEach; i += 1) yield { ...each, say: slipped(each.say, below) };
}

const heard = ({ plan, say }: Made<unknown>): Utterance => heardIn(say, { plan });

/** What would change, apart from the reason and from a doubt that is shown first. */
const changesIn = (utterance: Utterance): unknown =>
  utterance.says === 'tells'
    ? utterance.commands.map((command) => {
        if (command.kind !== 'update') return command;
        const { ref, rating, progress, forecast } = command;
        return {
          ref,
          ...(rating && { rating }),
          ...(progress && { progress }),
          ...(forecast && { forecast }),
        };
      })
    : [];

const isAsMeant = (utterance: Utterance, means: Change): boolean =>
  JSON.stringify(changesIn(utterance)) === JSON.stringify([means]);

const isAsked = (utterance: Utterance, { plan, means }: (typeof questions)[number]): boolean =>
  JSON.stringify(utterance) === JSON.stringify(asks(plan, means));

test('the grammar makes more than 25,000 sentences', () => {
  const made = [commands, notTold, questions].reduce((sum, each) => sum + each.length * (1 + slipsEach), 0);
  expect(made).toBeGreaterThan(25_000);
});

test('every command is read as the change it tells', () => {
  expect(commands.filter((made) => !isAsMeant(heard(made), made.means)).map(({ say }) => say)).toEqual([]);
});

/** A slip that makes another right word makes another sentence, which says so plainly and is shown before it counts. */
const saysOtherwise = ({ say }: Made<unknown>): boolean => say.endsWith('has now started');

test('a slip of the finger in a command never makes it another change', () => {
  const wrong = [...withSlips(commands, 1)].filter((made) => {
    const utterance = heard(made);
    return utterance.says === 'tells' && !isAsMeant(utterance, made.means) && !saysOtherwise(made);
  });
  expect(wrong.map(({ say }) => say)).toEqual([]);
});

test('no question, wish, guess, condition, denial or hearsay changes anything, with or without a slip', () => {
  const wrong = [...notTold, ...withSlips(notTold, 2)].filter((made) => heard(made).says === 'tells');
  expect(wrong.map(({ say }) => say)).toEqual([]);
});

test('every question is read as the query it was made from', () => {
  expect(questions.filter((made) => !isAsked(heard(made), made)).map(({ say }) => say)).toEqual([]);
});

test('a slip of the finger in a question is understood or asked about in 98 of 100, and never changes anything', () => {
  const slips = [...withSlips(questions, 3)];
  const misread = slips.filter((made) => {
    const utterance = heard(made);
    return utterance.says !== 'unsure' && !isAsked(utterance, made);
  });
  expect(misread.filter((made) => heard(made).says === 'tells')).toEqual([]);
  expect(misread.length / slips.length).toBeLessThan(0.02);
});
