import path from 'node:path';
import '../support/matchers';
import { instantOf } from '../../src/clock';
import { readBundled } from '../../src/importing/bundled';
import { seedPlans } from '../../src/seed';
import { inMemoryStores } from '../../src/store/in-memory';
import { conversation, type Chat } from '../support/conversation';
import { look } from '../support/rounds';

const plan = 'hounslow-2021-23';
const group = 'safeguarding-effectiveness';

/** One look at the clock, as the bot takes every minute. */
function round({ stores, bot }: Chat, at: string) {
  return look({ stores, post: bot.post, at: instantOf(at) });
}

/** The bundle, with nobody in any group but its chair. */
async function storesWithoutMembers() {
  const stores = inMemoryStores();
  const bundle = readBundled(path.join(__dirname, '..', '..', 'plans'));
  const partnerships = bundle.partnerships.map((partnership) => ({
    ...partnership,
    groups: partnership.groups.map((one) => ({ ...one, members: [] })),
  }));
  await seedPlans(stores, { ...bundle, partnerships });
  return stores;
}

describe('asked for', () => {
  test('in the group’s channel: what moved, what is red and why, what is late, what is due', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group, updates: true });
    await chat.says('1.5 is done');
    await chat.says('yes');
    const digest = await chat.says('send me the digest');
    expect(digest).toBeACard();
    expect(digest.kind).toBe('report');
    for (const heading of ['Done', 'What moved', '🔴 Red', '🟠 Amber', 'Overdue'])
      expect(digest).toSay(heading);
    expect(digest).toSay('41 days late');
    expect(digest).not.toSay('4.1 ');
  });

  test('what it only counts is behind More, as a list', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    const digest = await chat.says('send me the digest now');
    expect(digest).toSay('13 items never updated');
    expect(await chat.presses('More (9)')).toList([
      '1.1',
      '1.2',
      '1.6',
      '1.7',
      '2.1',
      '2.2',
      '2.4',
      '2.5',
      '2.6',
    ]);
  });

  test('of a group that is not known here, the bot asks whose, by the names of those that are', async () => {
    const chat = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
    expect(await chat.says('digest for exploitation')).toSay('Exploitation Sub-Group: this week');
    expect(await chat.says('digest for transport')).toAsk('Exploitation Sub-Group');
  });

  test('by name, from a personal chat', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah', updates: true });
    expect(await chat.says('digest for safeguarding effectiveness')).toSay(
      'Safeguarding Effectiveness Sub-Group',
    );
  });

  test('without a name, the chair of one group is shown that group’s, member of it or not', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', stores: await storesWithoutMembers() });
    expect(await chat.says('send me the digest')).toSay('Safeguarding Effectiveness Sub-Group: this week');
  });

  test('without a name, whoever is of no group is shown the only group’s that has one', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah' });
    expect(await chat.says('send the digest now')).toSay('Safeguarding Effectiveness Sub-Group: this week');
  });

  test('without a name or a channel, the bot asks whose', async () => {
    const chat = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
    expect(await chat.says('send me the digest')).toAsk('Exploitation Sub-Group');
  });
});

describe('posted', () => {
  test('on Monday at nine as a new post in the channel, not in a thread, and once', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await chat.says('hello');
    expect(await round(chat, '2021-11-15T08:59')).toEqual([]);
    expect(await round(chat, '2021-11-15T09:00')).toMatchObject([{ kind: 'sent' }]);
    expect(await round(chat, '2021-11-15T09:01')).toEqual([]);
    const channel = chat.place.conversation.split(';')[0] ?? '';
    expect(chat.connector.seenIn(channel)).toHaveLength(1);
  });

  test('a line of it opens the item, where its form updates it', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await chat.says('hello');
    await round(chat, '2021-11-15T09:00');
    const channel = chat.place.conversation.split(';')[0] ?? '';
    const card = JSON.stringify(chat.connector.seenIn(channel)[0]);
    expect(card).toContain('"verb":"open"');
    expect(card).toContain('46 days late');
  });

  test('whoever leads what is late is tagged in it, until they say that they do not want it', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await chat.says('hello');
    await round(chat, '2021-11-15T09:00');
    await chat.says("don't tag me");
    await chat.presses('Yes, don’t tag me');
    await round(chat, '2021-11-22T09:00');
    const channel = chat.place.conversation.split(';')[0] ?? '';
    const [first, second] = chat.connector.seenIn(channel).map((post) => JSON.stringify(post));
    const tag = '"mentioned":{"id":"aaaaaaaa-0000-4000-8000-000000000020","name":"Sarah Okafor"}';
    expect(first?.split(tag)).toHaveLength(2);
    expect(second).toContain('Sarah Okafor');
    expect(second).not.toContain('<at>');
  });

  test('the next week tells only what happened since', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await chat.says('set 1.3 to red because the data stopped');
    await chat.says('yes');
    await round(chat, '2021-11-15T09:00');
    await round(chat, '2021-11-22T09:00');
    const channel = chat.place.conversation.split(';')[0] ?? '';
    const [first, second] = chat.connector.seenIn(channel).map((post) => JSON.stringify(post));
    expect(first).toContain('What moved');
    expect(second).not.toContain('What moved');
    expect(second).toContain('the data stopped');
  });

  describe('and its answer was lost', () => {
    /** The channel of Sarah's group, where the digest arrived and nobody heard so, and her own chat with the bot. */
    async function lost() {
      const channel = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
      await channel.says('hello');
      const chair = await channel.elsewhere({ in: 'personal' });
      await chair.says('hello');
      channel.connector.fail({ kind: 'taken, then', then: 'reset' });
      const posted = await round(channel, '2021-11-15T09:00');
      const home = channel.place.conversation.split(';')[0] ?? '';
      return { channel, chair, posted, inChannel: () => channel.connector.seenIn(home) };
    }

    test('it is not sent again by itself, and the chair is told that it may not have arrived', async () => {
      const { channel, chair, posted, inChannel } = await lost();
      expect(posted[0]).toMatchObject({ kind: 'unknown' });
      expect(chair.last).toSay('It may not have arrived');
      await round(channel, '2021-11-15T09:05');
      expect(inChannel()).toHaveLength(1);
      expect(chair.posts).toHaveLength(2);
    });

    test('one press posts it again, and a second does not', async () => {
      const { channel, chair, inChannel } = await lost();
      const notice = chair.last;
      expect(await chair.presses('Post it again')).toSay('It is posted again');
      expect(await chair.presses('Post it again', {}, notice)).toSay('Somebody has seen to it already');
      expect(await round(channel, '2021-11-15T09:06')).toMatchObject([{ kind: 'sent' }]);
      expect(await round(channel, '2021-11-15T09:07')).toEqual([]);
      expect(inChannel()).toHaveLength(2);
    });

    test('where the channel is another group’s by then, that group’s is left alone, and it says so', async () => {
      const { channel, chair, inChannel } = await lost();
      const manager = channel.as('Meera Shah');
      channel.at('2021-11-15T09:05');
      await manager.says('this channel is the board');
      expect(await chair.as('Meera Shah').presses('Post it again')).toSay(
        'The channel is HSCP Executive Board’s by now.',
      );
      await round(channel, '2021-11-15T09:06');
      expect(inChannel()).toHaveLength(1);
    });

    test('a member who presses the chair’s button posts nothing', async () => {
      const { channel, chair, inChannel } = await lost();
      expect(await chair.as('Tom Baines').presses('Post it again')).toRefuse('not-allowed');
      await round(channel, '2021-11-15T09:06');
      expect(inChannel()).toHaveLength(1);
    });
  });

  test('where Teams refuses it, the business manager is told why and what to do, once', async () => {
    const channel = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await channel.says('hello');
    const manager = (await channel.elsewhere({ in: 'personal' })).as('Meera Shah');
    await manager.says('hello');
    channel.connector.fail({ kind: 'status', status: 403, code: 'BotNotInConversationRoster' });

    await round(channel, '2021-11-15T09:00');
    await round(channel, '2021-11-15T09:01');

    expect(manager.posts).toHaveLength(2);
    expect(manager.last).toSay('It was not taken: Plan Steward is not in that team any more');
    expect(manager.last).toSay('Add Plan Steward to the team again');
  });

  test('after two weeks in which nothing ran, the business manager is told which digests were missed', async () => {
    const channel = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await channel.says('hello');
    const manager = (await channel.elsewhere({ in: 'personal' })).as('Meera Shah');
    await manager.says('hello');
    await round(channel, '2021-11-15T09:00');
    await round(channel, '2021-12-01T08:00');
    const told = JSON.stringify(manager.posts);
    expect(told).toContain('Sub-Group: the digest of the week of 22 November');
    expect(told).toContain('Sub-Group: this week’s digest');
  });

  test('once it was taken out of the team, nothing is posted until it is brought back', async () => {
    const channel = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', group });
    await channel.says('hello');
    channel.connector.fail({ kind: 'status', status: 403, code: 'BotNotInConversationRoster' });
    await round(channel, '2021-11-15T09:00');
    const calls = channel.connector.calls.length;
    const kinds = (await round(channel, '2021-11-22T09:00')).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['no reference']));
    expect(channel.connector.calls).toHaveLength(calls);

    await channel.says('hello');

    expect(await round(channel, '2021-11-22T10:00')).toContainEqual(
      expect.objectContaining({ kind: 'sent', occasion: `week|2021-W47|hounslow|${group}` }),
    );
  });
});

describe('linking a channel', () => {
  test('its chair says whose it is, and questions there are the group’s from then on', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel' });
    expect(await chat.says('this channel is safeguarding effectiveness')).toSay('channel now');
    expect(await chat.says('whats overdue')).toList(['1.3', '1.4', '1.5', '2.3']);
  });

  test('it says when that group’s digest comes next', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel' });
    const linked = await chat.says('this channel is safeguarding effectiveness');
    expect(linked).toSay('Next digest: Monday 15 November at 09:00');
    await chat.says('post the digest on Fridays at 4pm');
    await chat.presses('Save');
    const again = await chat.says('this channel is safeguarding effectiveness');
    expect(again).toSay('Next digest: Friday 12 November at 16:00');
  });

  test('said again, it takes no digest back that is still to come', async () => {
    const chat = await conversation({ plan, as: 'Sarah Okafor', in: 'channel', now: '2021-11-10T10:00' });
    await chat.says('this channel is safeguarding effectiveness');
    chat.at('2021-11-15T09:05');
    await chat.says('this channel is safeguarding effectiveness');
    expect(await round(chat, '2021-11-15T09:06')).toMatchObject([{ kind: 'sent' }]);
  });

  test('for another group after its digest, the channel gets that group’s on its own day', async () => {
    const chat = await conversation({ plan, as: 'Meera Shah', in: 'channel', now: '2021-11-10T10:00' });
    await chat.says('this channel is safeguarding effectiveness');
    expect(await round(chat, '2021-11-15T09:00')).toMatchObject([
      { kind: 'sent', occasion: 'week|2021-W46|hounslow|safeguarding-effectiveness' },
    ]);
    chat.at('2021-11-16T10:00');
    await chat.says('this channel is the board');
    await chat.says('post the digest on Fridays at 4pm');
    await chat.presses('Save');
    expect(await round(chat, '2021-11-19T16:00')).toContainEqual(
      expect.objectContaining({ kind: 'sent', occasion: 'week|2021-W46|hounslow|executive-board' }),
    );
  });

  test('a member may not', async () => {
    const chat = await conversation({ plan, as: 'Tom Baines', in: 'channel' });
    expect(await chat.says('this channel is safeguarding effectiveness')).toRefuse('not-allowed');
  });
});
