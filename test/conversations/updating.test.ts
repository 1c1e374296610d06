import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const group = 'safeguarding-effectiveness';

describe('told in words', () => {
  test('a member sets 1.3 to amber, and thinks better of it', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    const card = await chat.says('set 1.3 to amber, waiting on police data');
    expect(card).toBeACard();
    expect(card).toPropose({ ref: '1.3', from: 'not rated', to: 'amber', why: 'waiting on police data' });
    expect(await chat.says('no')).toSay('Nothing was changed');
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('a typed yes confirms the one that waits, and the item shows it', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 1.3 to amber, waiting on police data');
    expect(await chat.says('yes')).toSay('Saved: rating: not rated → amber.');
    expect(await chat.history('1.3')).toMatchObject([
      { why: 'waiting on police data', by: { name: 'Sarah Okafor' }, via: 'chat' },
    ]);
  });

  test('a yes with nothing waiting confirms nothing', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    expect(await chat.says('yes')).toSay('nothing waiting');
  });

  test('the press of Confirm changes the card in place, for everybody there', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await chat.says('set 1.3 to green');
    const before = chat.posts.length;
    const after = await chat.presses('Confirm');
    expect(after).toSay('Saved: rating: not rated → green.');
    expect(chat.posts).toHaveLength(before);
    expect(chat.last.text).toBe(after.text);
  });

  test('a missing reason is asked for in a box on the card', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    const card = await chat.says('set 1.3 to red');
    expect(card.reply).toMatchObject({
      needs: ['why'],
      changes: [{ ref: '1.3', field: 'rating', from: 'not rated', to: 'red', why: null }],
    });
    await chat.presses('Confirm', { why: 'no data from police' });
    expect(await chat.history('1.3')).toMatchObject([{ why: 'no data from police' }]);
  });

  test('a typed yes to it asks for the reason; the next words are it, shown whole before they count', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 1.3 to red');
    expect(await chat.says('yes')).toAsk();
    expect(await chat.says('police have sent nothing')).toPropose({
      ref: '1.3',
      from: 'not rated',
      to: 'red',
      why: 'police have sent nothing',
    });
    expect(await chat.history('1.3')).toEqual([]);
    expect(await chat.says('yes')).toSay('Saved');
    expect(await chat.history('1.3')).toMatchObject([{ why: 'police have sent nothing' }]);
  });

  test.each(["what's overdue", 'thanks', 'show 1.4', '1.4', 'more', 'send me the digest', 'never mind'])(
    'asked for the reason, “%s” is none',
    async (words) => {
      const chat = await conversation({ plan, as: 'Sarah Okafor' });
      await chat.says('set 1.3 to red');
      await chat.says('yes');
      expect((await chat.says(words)).kind).not.toBe('proposal');
      await chat.says('police have sent nothing');
      expect(await chat.history('1.3')).toEqual([]);
    },
  );

  test('a late yes, after something else was said, shows again what waits before it counts', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 1.3 to green');
    await chat.says('whats overdue');
    expect(await chat.says('yes')).toSay('This was still waiting.');
    expect(await chat.history('1.3')).toEqual([]);
    await chat.says('yes');
    expect(await chat.history('1.3')).toHaveLength(1);
  });

  test('a typed undo takes back what it showed, even after another change', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 1.3 to green');
    await chat.says('yes');
    const shown = await chat.says('undo');
    const other = await chat.elsewhere({ in: 'personal' });
    await other.says('set 1.4 to green');
    await other.says('yes');
    await chat.presses('Confirm', {}, shown);
    expect((await chat.history('1.3')).map((change) => change.what.kind)).toEqual(['rated', 'undone']);
    expect(await chat.history('1.4')).toHaveLength(1);
  });

  test('what changed between the proposal and the yes is shown, and nothing is overwritten', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 1.3 to green');
    const tom = await chat.as('Tom Baines').elsewhere({ in: 'personal' });
    await tom.says('set 1.3 to red because it stopped');
    await tom.says('yes');
    expect(await chat.says('yes')).toSay('Nothing was saved: 1.3 changed after you saw it.');
    expect(await chat.history('1.3')).toHaveLength(1);
  });

  test('a cancelled proposal cannot be confirmed by an old card', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    const card = await chat.says('set 1.3 to green');
    await chat.says('no');
    expect(await chat.presses('Confirm', {}, card)).toRefuse('not-yours');
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('after a day a proposal is forgotten', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    const card = await chat.says('set 1.3 to green');
    chat.at('2021-11-11T10:01');
    expect(await chat.presses('Confirm', {}, card)).toRefuse('not-yours');
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('a document pasted into the chat is not read', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    expect(await chat.says('set 1.3 to green '.repeat(1_000))).toSay('That is a lot at once');
  });

  test('words it does not know are not repeated where they may be a name', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    expect((await chat.says('what happened to Jamie Smith')).text).not.toMatch(/Jamie|Smith/);
  });

  test('progress, dates and notes are proposed as what they are', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    expect(await chat.says('0-25 team activity reports: 2 of 3 in')).toPropose({
      ref: '4.1',
      from: 'not started',
      to: 'under way, 2 of 3',
    });
    expect(await chat.says('push 2.5 to March because the panel moved')).toPropose({
      ref: '2.5',
      from: 'as printed',
      to: '31 March 2022',
    });
    expect((await chat.says('note on 1.3: agreed at the subgroup')).reply?.changes).toMatchObject([
      { field: 'note', to: 'agreed at the subgroup' },
    ]);
  });

  test('an early finish is questioned before it is proposed', async () => {
    const chat = await conversation({ plan, as: 'Tom Baines' });
    const card = await chat.says('milestone 5 P2 done');
    expect(card).toSay('not due until February 2022');
    expect(card).toSay('2.2, 2.3 and 2.4 before it are not done');
  });

  test('a note that fits another item better is asked about', async () => {
    const chat = await conversation({ plan, as: 'Lucy Grant' });
    expect(await chat.says('mark 1.3 green, training delivered 4 nov')).toAsk('1.3', '1.1');
  });

  test.each([
    'should 1.3 be red',
    'why isn’t 1.3 green?',
    "don't mark 1.3 green",
    '1.3 might go red',
    '1.3 will be green by March',
    "police say it's green",
  ])('“%s” tells nothing', async (words) => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    expect((await chat.says(words)).kind).not.toBe('proposal');
  });
});

describe('on the card', () => {
  test('the form saves rating, progress, date and note at one press, as one operation', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('1.3');
    const saved = await chat.presses('Save', {
      rating: 'amber',
      progress: 'under way',
      done: '1',
      of: '3',
      forecast: '2021-12-17',
      why: 'staff left',
      note: 'trial restarts',
    });
    expect(saved).toSay('now expected by 17 December');
    const history = await chat.history('1.3');
    expect(history.map((change) => change.what.kind)).toEqual([
      'rated',
      'progressed',
      'rescheduled',
      'noted',
    ]);
    expect(new Set(history.map((change) => change.operation)).size).toBe(1);
  });

  test('an untouched form changes nothing, and says so', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('1.3');
    expect(await chat.presses('Save')).toRefuse();
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('what is missing is told on the form, with what was typed', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('1.3');
    const back = await chat.presses('Save', { rating: 'red', note: 'seen today' });
    expect(back).toSay('needs a reason');
    expect(JSON.stringify(back.card)).toContain('seen today');
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('a measure takes evidence with a dated figure, and shows it', async () => {
    const chat = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
    await chat.says('show 3.S3');
    const saved = await chat.presses('Save evidence', {
      text: 'parents’ survey',
      figure: '71%',
      on: '2021-10-29',
      difference: 'easier to find',
    });
    expect(saved).toSay('71% on 29 October 2021');
  });

  test('a press repeated has one effect, and a truthful answer', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    const card = await chat.says('1.3');
    await chat.presses('Save', { rating: 'green' }, card);
    expect(await chat.presses('Save', { rating: 'green' }, card)).toSay('Saved already');
    expect(await chat.history('1.3')).toHaveLength(1);
  });

  test('the second of two members sees what the first did, and decides again', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    const card = await chat.says('1.3');
    await chat.presses('Save', { rating: 'amber', why: 'no data' }, card);
    const second = await chat.as('Tom Baines').elsewhere({ in: 'personal' });
    const his = await second.says('1.3');
    await chat.says('set 1.3 to red because it stopped');
    await chat.says('yes');
    const told = await second.presses('Save', { rating: 'green' }, his);
    expect(told).toSay('Nothing was saved: 1.3 changed after you saw it.');
    expect(told).toSay('Sarah Okafor, 10 November 2021: rating: amber → red (it stopped)');
    expect((await chat.history('1.3')).map((change) => change.what.kind)).toEqual(['rated', 'rated']);
  });

  test('two members save from one card: the second is shown what the first did', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    const card = await chat.says('1.3');
    await chat.presses('Save', { rating: 'amber', why: 'no data' }, card);
    const toms = await chat.as('Tom Baines').presses('Save', { note: 'the first trial was held' }, card);
    expect(toms).toSay('Nothing was saved: 1.3 changed after you saw it.');
    expect(toms).toSay('Sarah Okafor');
  });

  test('other inputs from a card that was used before are an operation of their own', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    const card = await chat.says('1.3');
    await chat.presses('Save', { rating: 'green' }, card);
    expect(await chat.presses('Save', { note: 'a second thought' }, card)).toSay('Nothing was saved');
  });

  test.each([
    [{ done: '2', of: '3' }, 'under way, 2 of 3'],
    [{ progress: 'done', done: '3', of: '3' }, 'done on 10 November 2021, 3 of 3'],
    [{ progress: 'under way' }, 'under way'],
  ])('progress %j is “%s”', async (inputs, said) => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('1.3');
    expect(await chat.presses('Save', inputs)).toSay(`progress: not started → ${said}`);
  });

  test('half a count is sent back', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('1.3');
    expect(await chat.presses('Save', { done: '2' })).toSay('Say both');
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('“under way” in words keeps the count it had', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    await chat.says('0-25 team activity reports: 2 of 3 in');
    await chat.says('yes');
    expect(await chat.says('4.1 is under way')).toRefuse('already-so');
  });

  test('a moved date does not touch the rating, nor its reason', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 1.3 to amber, waiting on police data');
    await chat.says('yes');
    await chat.says('1.3');
    await chat.presses('Save', { forecast: '2021-12-17', why: 'the panel moved' });
    expect((await chat.history('1.3')).map((change) => change.what.kind)).toEqual(['rated', 'rescheduled']);
    await chat.presses('Save', { why: 'police data came in part' });
    expect((await chat.history('1.3')).at(-1)).toMatchObject({
      what: { kind: 'rated' },
      why: 'police data came in part',
    });
  });

  test('the button takes back its own card’s change and no other', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('1.3');
    const first = await chat.presses('Save', { rating: 'green' });
    await chat.says('1.4');
    await chat.presses('Save', { rating: 'green' });
    await chat.presses('Undo my last change', {}, first);
    expect((await chat.history('1.3')).map((change) => change.what.kind)).toEqual(['rated', 'undone']);
    expect((await chat.history('1.4')).map((change) => change.what.kind)).toEqual(['rated']);
  });

  test('another member’s press of it in the channel takes back nothing', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await chat.says('1.3');
    const saved = await chat.presses('Save', { rating: 'green' });
    expect(await chat.as('Tom Baines').presses('Undo my last change', {}, saved)).toRefuse('nothing-to-undo');
    expect(await chat.history('1.3')).toHaveLength(1);
  });

  test('undo takes back my last change, and is itself in the history', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('1.3');
    await chat.presses('Save', { rating: 'green' });
    expect(await chat.presses('Undo my last change')).toSay('Not rated');
    expect((await chat.history('1.3')).map((change) => change.what.kind)).toEqual(['rated', 'undone']);
  });

  test('undo is refused, saying why, when somebody else changed the item since', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 1.3 to green');
    await chat.says('yes');
    const tom = await chat.as('Tom Baines').elsewhere({ in: 'personal' });
    await tom.says('note on 1.3: minuted');
    await tom.says('yes');
    expect(await chat.says('undo')).toRefuse('changed-since');
  });

  test('reopening what was done asks why, and keeps the history', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    await chat.says('1.4 is done');
    await chat.says('yes');
    const asked = await chat.presses('Reopen');
    expect(asked.reply?.needs).toEqual(['why']);
    await chat.presses('Confirm', { why: 'two case files are missing' });
    expect((await chat.history('1.4')).map((change) => change.what.kind)).toEqual(['progressed', 'reopened']);
  });

  test('evidence with a link that is no web address is sent back', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    await chat.says('1.4');
    expect(await chat.presses('Save evidence', { text: 'the audit', link: 'javascript:alert(1)' })).toSay(
      'A link has to start with https://',
    );
  });
});

describe('who may', () => {
  test.each([
    ['Priya Nair', 'a reader'],
    ['Ann Wright', 'the scrutineer'],
    ['Paul Greer', 'a contributor elsewhere'],
  ])('%s, %s, is refused and told who could', async (as) => {
    const chat = await conversation({ plan, as });
    const answer = await chat.says('set 1.3 to green');
    expect(answer).toRefuse('not-allowed');
    expect(answer).toSay('Sarah Okafor');
  });

  test('a reader’s card in personal chat has no form', async () => {
    const chat = await conversation({ plan, as: 'Priya Nair' });
    expect((await chat.says('1.3')).buttons).not.toContain('Save');
  });

  test('a reader’s press on a channel’s card is refused', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    const card = await chat.says('1.3');
    expect(await chat.as('Priya Nair').presses('Save', { rating: 'green' }, card)).toRefuse('not-allowed');
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('only the proposer confirms: another member’s press and another member’s yes do nothing', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    const card = await chat.says('set 1.3 to green');
    const tom = chat.as('Tom Baines');
    expect(await tom.presses('Confirm', {}, card)).toRefuse('not-yours');
    expect(await tom.says('yes')).toSay('nothing waiting');
    expect(await tom.presses('Cancel', {}, card)).toRefuse('not-yours');
    expect(await chat.history('1.3')).toEqual([]);
    expect(await chat.presses('Confirm', {}, card)).toSay('Saved');
  });

  test.each([
    ['another partnership’s plan', { plan: 'hampshire-2020-23', ref: 'B1.1' }, 'no-such-item'],
    ['another item than the card’s', { ref: '3.1' }, 'not-allowed'],
    ['an item that does not exist', { ref: '9.9' }, 'no-such-item'],
    ['data no card of ours holds', { seen: 'now' }, 'unknown-press'],
  ])('a press that was tampered with to reach %s does nothing', async (_what, tampered, reason) => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('1.3');
    expect(await chat.presses('Save', { rating: 'green', ...tampered })).toRefuse(reason);
    expect(await chat.history('1.3')).toEqual([]);
    expect(await chat.history('3.1')).toEqual([]);
  });

  test('what an operation did to another partnership’s plan is not told to whoever guesses its name', async () => {
    const chat = await conversation({ plan, as: 'Priya Nair', in: 'channel', group, updates: true });
    const card = await chat.says('1.3');
    const guess = { ref: 'zz', operation: 'demo-3', note: 'x' };
    expect(await chat.presses('Save', { ...guess, plan: 'hampshire-2020-23' }, card)).toRefuse(
      'no-such-item',
    );
    expect(await chat.presses('Save', { ...guess, plan: 'hounslow-2021-23' }, card)).toRefuse('no-such-item');
  });

  test('the business manager changes anything, an item of no group too', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    expect(await chat.says('set 3.1 to green')).toPropose({ ref: '3.1', from: 'not rated', to: 'green' });
  });
});

describe('what may be kept', () => {
  test.each([
    ['set 1.3 to red because mum of Kayleigh moved', 'relative'],
    ['note on 1.3: seen at TW3 1JL', 'postcode'],
    ['note on 1.3: NHS no 943 476 5919', 'NHS number'],
    ['the strategy is amber because mum of Kayleigh moved', 'relative'],
    ['mark 1.3 green, training delivered by mum of Kayleigh', 'relative'],
  ])('“%s” is refused, kept nowhere and not repeated', async (words, kind) => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    const answer = await chat.says(words);
    expect(answer).toRefuse('personal-details');
    expect(answer).toSay(kind);
    const thread = await chat.stores.conversations.thread(
      chat.place.conversation,
      chat.place.from.id,
      '2021-11-10T10:00:00.000Z',
    );
    expect(JSON.stringify([answer.message, thread])).not.toMatch(/Kayleigh|TW3|\b943\b|\b5919\b/);
    expect(await chat.says('yes')).toSay('nothing waiting');
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('the reason typed into a proposal’s box passes the guard too', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('set 1.3 to red');
    expect(await chat.presses('Confirm', { why: 'mum of Kayleigh moved' })).toRefuse('personal-details');
    expect(await chat.history('1.3')).toEqual([]);
  });
});
