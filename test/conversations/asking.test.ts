import '../support/matchers';
import { conversation } from '../support/conversation';

const hounslow = 'hounslow-2021-23';
const herefordshire = 'herefordshire-2021-24';
const hampshire = 'hampshire-2020-23';
const shropshire = 'shropshire-2019-22';

describe('in a plan that nobody has rated yet', () => {
  test('“what’s red in Neglect?” says that none is, and how many nobody has rated', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Priya Nair' });
    const answer = await chat.says("what's red in Neglect?");
    expect(answer).toBeACard();
    expect(answer).toList([]);
    expect(answer).toSay('Red · P1 Neglect');
    expect(answer).toSay('0 red; 7 of 7 not rated');
  });

  test('what is overdue is past its last day, and open windows are not', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Meera Shah' });
    expect(await chat.says('whats overdue')).toList(['1.3', '1.4', '1.5', '2.3', '3.2']);
  });

  test('due next month: nothing ends, two windows open, and the Board meets', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Sarah Lind' });
    const answer = await chat.says('due next month');
    expect(answer).toList([]);
    expect(answer).toSay('2 windows open then: 1.6 and 2.4.');
    expect(answer).toSay('meets on 8 December');
  });

  test('which milestones finish in April 2022', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Meera Shah' });
    expect(await chat.says('which milestones finish in april 22')).toList([
      '1.1',
      '1.7',
      '2.1',
      '2.6',
      '3.4',
      '4.2',
    ]);
  });

  test('what do I owe: what I contribute to, soonest first, with lateness', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Sarah Lind' });
    const answer = await chat.says('what do I owe');
    expect(answer).toList(['1.3', '4.1']);
    expect(answer).toSay('41 days late');
  });

  test('thirteen milestones come ten at a time, and More brings the rest', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Ann Wright' });
    const first = await chat.says('what does the chair of safeguarding effectiveness own');
    expect(first.refs).toHaveLength(10);
    expect(first.reply?.refs).toHaveLength(13);
    expect(first).toSay('Showing 1 to 10 of 13.');
    expect(await chat.presses('More (3 left)')).toList(['2.4', '2.5', '2.6']);
  });

  test('“more” in words goes on where the list stopped, and says when it is done', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Ann Wright' });
    await chat.says('what does the chair of safeguarding effectiveness own');
    expect(await chat.says('more')).toList(['2.4', '2.5', '2.6']);
    expect(await chat.says('more')).toSay('no more');
  });

  test('two Sarahs: the bot asks which, and the press answers', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Meera Shah' });
    expect(await chat.says("what's Sarah got")).toAsk('Sarah Okafor', 'Sarah Lind');
    expect(await chat.presses('Sarah Lind')).toList(['1.3', '4.1']);
  });

  test('who leads P3: nobody is recorded, and who is accountable', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Paul Greer' });
    const answer = await chat.says('who leads P3?');
    expect(answer).toSay('no lead recorded');
    expect(answer).toSay('HSCP Statutory Safeguarding Partners');
  });

  test('how late is the neglect audit', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Martin Frost' });
    expect(await chat.says('how late is the neglect audit')).toSay(
      '10 days late: it was due by 31 October 2021.',
    );
  });
});

describe('what the plan says', () => {
  test.each([
    [
      hounslow,
      'Jo Adeyemi',
      'what are our priorities',
      ['P1 Neglect (until 2022)', 'P4 Children with disabilities and SEN'],
    ],
    [hounslow, 'Tom Baines', 'wheres the evidence for P1 meant to come from', ['6 evidence sources', '1.E6']],
    [hounslow, 'Paul Greer', 'when does the neglect priority run out', ['until 2022', 'April 2022', '1.7']],
    [hampshire, 'Sam Reed', 'whats CERAF', ['without saying what it stands for']],
    [shropshire, 'Lee Park', 'what are we measuring for exclusions', ['1.M5', 'No figures are held']],
    [herefordshire, 'Liz Morgan', 'how many objectives are there in the plan', ['13 objectives']],
    [
      herefordshire,
      'Peter Lyle',
      'difference between the 2017 plan and now on early help',
      ['3 outcomes, 11 actions', '3 objectives, 6 success measures'],
    ],
    [herefordshire, 'Anna Webb', 'anything for JCR', ['8 actions', 'HSCB Business Plan 2017-19']],
  ])('%s, %s: “%s”', async (plan, as, words, said) => {
    const chat = await conversation({ plan, as });
    const answer = await chat.says(words);
    expect(answer).toBeACard();
    for (const part of said) expect(answer).toSay(part);
  });
});

describe('after some months of updates', () => {
  test('what is red says why, and one press opens the whole story', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Priya Nair', updates: true });
    const list = await chat.says("what's red?");
    expect(list).toList(['1.3', '2.3', '4.1']);
    const item = await chat.presses('1.3');
    expect(item).toBeACard();
    expect(item).toSay('Off track');
    expect(item).toSay('41 days late');
    expect(await chat.presses('History')).toSay('rating:');
  });

  test('what moved from green to amber this month, with who and why', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Meera Shah', updates: true });
    const answer = await chat.says('what moved from green to amber this month');
    expect(answer).toSay('1.2 rating: green → amber');
  });

  test('green and overdue is shown as both, and asked about', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Priya Nair', updates: true });
    const item = await chat.says('show 1.5');
    expect(item).toSay('Green');
    expect(item).toSay('10 days late');
    expect(item).toSay('is it done, or has the date moved?');
  });

  test('how many are red, of how many', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Meera Shah', updates: true });
    const answer = await chat.says('how many reds');
    expect(answer).toSay('3 of 21 (14%)');
    expect(answer.refs).toEqual([]);
    expect(await chat.presses('Show them')).toList(['1.3', '2.3', '4.1']);
  });
});

describe('follow-ups', () => {
  test('“and amber?” keeps the scope; “who owns the second one” means the list', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Priya Nair' });
    await chat.says("what's red in Neglect?");
    expect(await chat.says('and amber?')).toSay('Amber · P1 Neglect');
    await chat.says('whats overdue');
    expect(await chat.says('who owns the second one')).toSay(
      '1.4 is led by Chair of Safeguarding Effectiveness Sub-Group (Sarah Okafor)',
    );
  });

  test('what one member asked is nobody else’s to follow up', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Priya Nair', in: 'channel' });
    await chat.says('whats overdue');
    expect(await chat.as('Tom Baines').says('who owns the second one')).toAsk();
  });

  test('after a day it is forgotten', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Priya Nair' });
    await chat.says('whats overdue');
    chat.at('2021-11-11T10:01');
    expect(await chat.says('who owns the second one')).toAsk();
  });
});

describe('in a channel', () => {
  test('only what mentions the bot arrives, and the mention is no part of the question', async () => {
    const chat = await conversation({
      plan: hounslow,
      as: 'Tom Baines',
      in: 'channel',
      group: 'safeguarding-effectiveness',
    });
    expect(await chat.says('whats overdue in CSA')).toList(['2.3']);
  });

  test('a bare question is about the group’s own items, and says so', async () => {
    const chat = await conversation({
      plan: hounslow,
      as: 'Tom Baines',
      in: 'channel',
      group: 'safeguarding-effectiveness',
    });
    const answer = await chat.says('whats overdue');
    expect(answer).toList(['1.3', '1.4', '1.5', '2.3']);
    expect(answer).toSay('Safeguarding Effectiveness');
  });
});

describe('not for us', () => {
  test('a named child: short, right, and nothing kept or repeated', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Tom Baines' });
    const answer = await chat.says('is Kayleigh M on a plan?');
    expect(answer).toRefuse('child');
    expect(answer).toSay('front door');
    expect(answer).not.toSay('Kayleigh');
    expect(
      JSON.stringify(
        await chat.stores.conversations.thread(
          chat.place.conversation,
          chat.place.from.id,
          '2021-11-10T10:00:00.000Z',
        ),
      ),
    ).not.toContain('Kayleigh');
  });

  test('another partnership’s plan is refused in the same words, held or not', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Tom Baines' });
    const held = await chat.says("what's red in the Hampshire plan?");
    const unheld = await chat.says("what's red in the Cornwall plan?");
    expect(held).toRefuse('not-allowed');
    expect(unheld.text).toBe(held.text);
  });

  test('a stranger to the register is told nothing of the plan', async () => {
    const chat = await conversation({ plan: hounslow, as: 'Tom Baines' });
    const answer = await chat.says('whats overdue', {
      from: { id: '29:x', aadObjectId: 'aaaaaaaa-0000-4000-8000-999999999999', name: 'A Stranger' },
    });
    expect(answer).toRefuse('not-allowed');
    expect(answer).not.toSay('1.3');
  });

  test.each(['hi', 'hello!', 'help', 'what can you do', 'thanks'])(
    '“%s” is answered kindly',
    async (words) => {
      const chat = await conversation({ plan: hounslow, as: 'Jo Adeyemi' });
      expect((await chat.says(words)).kind).toBe('text');
    },
  );
});

test('what was left out of a question stands on its card', async () => {
  const chat = await conversation({ plan: 'hounslow-2021-23', as: 'Sarah Okafor' });
  expect(await chat.says('hiya wots overdue in neglect pls')).toSay('I left out “hiya”.');
});

test('a plan that was superseded is never called the current one', async () => {
  const chat = await conversation({ plan: 'herefordshire-2017-19', as: 'Carol Price' });
  const said = await chat.says('is the 2017 plan still in force');
  expect(said).toSay('The current plan is the Herefordshire Strategic Plan 2021-2024.');
  expect(said).toSay('HSCB Business Plan 2017-19: superseded by the Herefordshire Strategic Plan 2021-2024');
});

test('how long the plan runs stands with its name', async () => {
  const chat = await conversation({ plan: 'hounslow-2021-23', as: 'Ann Wright' });
  expect(await chat.says('when does the plan end')).toSay(
    'Its end is not printed; 31 March 2023 is assumed.',
  );
});
