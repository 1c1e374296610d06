import '../support/matchers';
import { BOT } from '../support/activities';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

/** In a channel the bot is mentioned, and somebody else. */
const mentioning = (id: string, name: string) => ({
  entities: [BOT, { id, name }].map((mentioned) => ({
    ...{ type: 'mention', text: `<at>${mentioned.name}</at>`, mentioned },
  })),
});

describe('whose an item is', () => {
  test('the business manager gives it to somebody, and from then on they owe it', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    const card = await chat.says('assign 1.3 to Tom, he runs the trial');
    expect(card).toBeACard();
    expect(card).toPropose({
      ref: '1.3',
      from: 'as in the plan',
      to: 'Tom Baines',
      why: 'he runs the trial',
    });
    expect(await chat.says('yes')).toSay('Saved: lead: as in the plan → Tom Baines.');
    expect(await chat.says('who leads 1.3')).toSay('Tom Baines');
    expect((await chat.says("what's Tom got")).reply).toMatchObject({
      refs: expect.arrayContaining(['1.3']) as unknown,
    });
    await chat.says('make Dev Patel joint lead on 1.3');
    expect(await chat.says('yes')).toSay('Tom Baines → Tom Baines and Dev Patel');
  });

  test('a chair gives what is their group’s; taking it back gives it back to whom the plan names', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    await chat.says('add Lucy Grant as a contributor to 2.2');
    expect(await chat.says('yes')).toSay('contributing: as in the plan → Lucy Grant');
    await chat.says('undo');
    expect(await chat.says('yes')).toSay('took back');
    expect(await chat.history('2.2')).toHaveLength(2);
  });

  test('the card’s own form gives it at one press, and says what was wrong with one that it did not take', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor' });
    const card = await chat.says('show 1.3');
    expect(card).toBeACard();
    const tom = 'person:aaaaaaaa-0000-4000-8000-000000000022';
    const nobody = await chat.presses('Assign', { reason: 'he runs the trial' });
    expect(nobody).toSay('Not saved. Choose who it goes to.');
    const given = await chat.presses('Assign', { to: tom }, nobody);
    expect(given).toSay('Saved: lead: as in the plan → Tom Baines.');
    expect(given.refs).toEqual([]);
    expect(await chat.presses('Assign', { to: 'agency:police', part: 'joint lead' })).toSay(
      'Saved: lead: Tom Baines → Tom Baines and Police.',
    );
    expect(await chat.presses('Assign', { to: 'agency:police', part: 'joint lead' })).toSay(
      'Not saved. 1.3 is like that already.',
    );
    expect(await chat.presses('Assign', { to: 'agency:navy' })).toSay('in your partnership’s register');
    expect((await chat.history('1.3')).map(({ why }) => why)).toEqual(['he runs the trial', null]);
    expect(await chat.says('who leads 1.3')).toSay('Tom Baines and Police');
  });

  test('by mention, to whoever Teams says is meant, by whatever name they are shown', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
    const lind = 'aaaaaaaa-0000-4000-8000-000000000021';
    chat.connector.roster.set('29:sarah', { name: 'Sarah', aadObjectId: lind });
    const card = await chat.says('assign 1.3 to <at>Sarah</at>', mentioning('29:sarah', 'Sarah'));
    expect(card).toPropose({ ref: '1.3', from: 'as in the plan', to: 'Sarah Lind' });
    expect(await chat.says('yes')).toSay('Saved: lead: as in the plan → Sarah Lind.');
  });

  test('to nobody who is mentioned and in no register here, though a member has that name', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
    const carol = 'aaaaaaaa-0000-4000-8000-000000000031';
    chat.connector.roster.set('29:carol', { name: 'Tom Baines', aadObjectId: carol });
    const told = await chat.says('assign 1.3 to <at>Tom Baines</at>', mentioning('29:carol', 'Tom Baines'));
    expect(told).toSay('Whoever you mentioned is not in your partnership’s register');
    expect(await chat.says('yes')).toSay('Nothing to confirm');
    expect(await chat.history('1.3')).toEqual([]);
  });

  test('the form is on nobody’s card who may not give it, and lists nobody who has left', async () => {
    const chat = await conversation({ plan, as: 'Tom Baines' });
    expect((await chat.says('show 1.3')).buttons).not.toContain('Assign');
    const carol = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
    const card = await carol.says('show 1.1');
    expect(card.buttons).toContain('Assign');
    const people = JSON.stringify(card.card).match(/"title":"[^"]*"(?=,"value":"person:)/g);
    expect(people?.join()).toContain('Dana Cole');
    expect(people?.join()).not.toContain('Gareth Pugh');
  });

  test.each(['Tom Baines', 'Ann Wright'])(
    '%s gives nothing to anybody, and is told who could',
    async (as) => {
      const chat = await conversation({ plan, as });
      const card = await chat.says('assign 1.3 to Tom');
      expect(card).toRefuse('not-allowed');
      expect(card).toSay('Meera Shah');
      expect(await chat.history('1.3')).toEqual([]);
    },
  );
});

describe('an item that is given a group', () => {
  test('is that group’s from then on: its members change it, and its digest and lists hold it', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    const channel = await chat.elsewhere({ in: 'channel', group: 'safeguarding-effectiveness' });
    const tom = channel.as('Tom Baines');
    expect(await tom.says('set 3.1 to green')).toRefuse('not-allowed');
    const card = await chat.says('give 3.1 to Safeguarding Effectiveness');
    expect(card).toPropose({
      ref: '3.1',
      from: 'as in the plan',
      to: 'Safeguarding Effectiveness Sub-Group',
    });
    expect(await chat.says('yes')).toSay(
      'Saved: group: as in the plan → Safeguarding Effectiveness Sub-Group.',
    );
    await tom.says('set 3.1 to amber because of the data');
    expect(await tom.says('yes')).toSay('Saved');
    expect(await channel.says('what is amber in our group')).toList(['3.1']);
    expect(await channel.says('send me the digest')).toSay('3.1');
  });

  test('by the business manager alone, and taken back it is as in the plan', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    expect(await chat.as('Sarah Okafor').says('1.3 belongs to the Executive Board now')).toRefuse(
      'not-allowed',
    );
    await chat.says('1.3 belongs to the Executive Board now');
    await chat.says('yes');
    expect(await chat.as('Sarah Okafor').says('set 1.4 to green')).toSay('Change 1.4?');
    await chat.says('undo');
    expect(await chat.says('yes')).toSay('took back');
    expect((await chat.history('1.3')).map(({ what }) => what.kind)).toEqual(['entrusted', 'undone']);
  });
});

describe('put before another group', () => {
  test('with a reason, and that group finds it among its own until it is done', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    expect((await chat.says('escalate 1.3 to the exec')).reply).toMatchObject({ needs: ['why'] });
    await chat.presses('Confirm', { why: 'no agreement on funding' });
    expect(await chat.says('show 1.3')).toSay('no agreement on funding');
    const theirs = await chat.says('whats with the Executive Board');
    expect(theirs.reply).toMatchObject({ refs: expect.arrayContaining(['1.3']) as unknown });
  });
});

describe('a challenge', () => {
  test('is the scrutineer’s to log, who changes nothing else', async () => {
    const chat = await conversation({ plan, as: 'Ann Wright' });
    await chat.says('challenge 1.3: the audit does not show it');
    expect(await chat.says('yes')).toSay('Saved: challenge: the audit does not show it.');
    expect(await chat.says('set 1.3 to red because of police')).toRefuse('not-allowed');
  });

  test('to an agency without an item asks which, and is found by whoever asks what is open', async () => {
    const chat = await conversation({ plan, as: 'Ann Wright' });
    const asked = await chat.says('log a challenge to police: no data for two quarters');
    expect(asked).toBeACard();
    await chat.presses('2.1');
    const saved = await chat.says('yes');
    expect(saved).toSay('Saved: challenge: to Police: no data for two quarters.');
    expect(saved).toSay('to Police: no data for two quarters (Ann Wright, 10 November 2021)');
    expect(await chat.says('history of 2.1')).toSay('challenge: to Police: no data for two quarters');
    const open = await chat.as('Meera Shah').says('what challenges are open to police');
    expect(open).toList(['2.1']);
    expect(open).toSay('to Police: no data for two quarters (Ann Wright, 10 November 2021)');
    expect(await chat.says('what challenges are open to health')).toList([]);
  });

  test('holds no child’s details', async () => {
    const chat = await conversation({ plan, as: 'Ann Wright' });
    expect(await chat.says("challenge 1.3: Kayleigh's mum was not asked")).toRefuse('personal-details');
  });
});
