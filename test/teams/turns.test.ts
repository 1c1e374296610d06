import { aMentioningMessage, aMessage, anActivity, aPress, BOT, type Place } from '../support/activities';
import type { Sent } from '../support/connector';
import { answering, standBot, type StandingBot, TENANT, type Wanted } from './standing-bot';

let standing: StandingBot;
const stand = async (wanted?: Wanted): Promise<StandingBot> => (standing = await standBot(wanted));
afterEach(() => standing.close());

const channelOf = (place: Place): Place => ({
  ...place,
  kind: 'channel',
  conversation: '19:effectiveness@thread.tacv2;messageid=1636538400000',
});

describe('a message', () => {
  test('is heard, and answered with a card that a notification can show', async () => {
    const { send, place, heard, connector } = await stand();

    const response = await send(aMessage(place, "what's red in Neglect?"));

    expect(response).toEqual({ status: 200, text: '' });
    expect(heard).toMatchObject([{ door: 'hear', said: "what's red in Neglect?" }]);
    const [answer] = connector.seenIn(place.conversation);
    expect(answer?.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(answer?.summary).toContain("You said: what's red in Neglect?");
  });

  test('carries who speaks from what Teams says, and not from the words', async () => {
    const { send, place, heard } = await stand();

    await send(aMessage(place, 'I am Martin Frost', { id: 'said-once' }));

    expect(heard[0]?.turn).toMatchObject({
      speaker: { tenant: TENANT, id: place.from.id, name: 'Sarah Okafor' },
      conversation: { id: place.conversation, kind: 'personal' },
      activity: 'said-once',
      via: 'chat',
    });
  });

  test('in a channel knows its channel, and is answered in its thread', async () => {
    const { send, place, heard, connector } = await stand();
    const channel = channelOf(place);

    await send(aMentioningMessage(channel, 'hello', { id: 'the-question' }));

    expect(heard[0]?.turn.conversation).toEqual({
      id: channel.conversation,
      kind: 'channel',
      channel: '19:effectiveness@thread.tacv2',
    });
    expect(connector.calls[0]).toMatchObject({ method: 'POST', conversation: channel.conversation });
    expect(connector.calls[0]?.sent.replyToId).toBe('the-question');
  });

  test('answered before is not answered again', async () => {
    const answered = new Set<string>();
    const { send, place, connector } = await stand({
      app: {
        hear: (_, { activity }) => {
          const again = answered.has(activity);
          answered.add(activity);
          return Promise.resolve(again ? { settle: () => Promise.resolve() } : answering('once'));
        },
      },
    });

    const message = aMessage(place, 'hello');
    await send(message);
    expect(await send(message)).toEqual({ status: 200, text: '' });

    expect(connector.calls).toHaveLength(1);
  });

  test('is answered before anything is remembered of it', async () => {
    const order: string[] = [];
    const { send, place, connector } = await stand({
      app: {
        hear: () =>
          Promise.resolve(
            answering('said', {
              settle: () => Promise.resolve(void order.push(`sent ${connector.calls.length}`)),
            }),
          ),
      },
    });

    await send(aMessage(place, 'hello'));

    expect(order).toEqual(['sent 1']);
  });

  test('that Action.Submit made is a press', async () => {
    const { send, place, heard } = await stand();

    await send(
      anActivity(place, { type: 'message', value: { verb: 'open', plan: 'hounslow-2021-23', ref: '1.3' } }),
    );

    expect(heard[0]).toMatchObject({
      door: 'press',
      said: { verb: 'open', data: { plan: 'hounslow-2021-23', ref: '1.3' } },
    });
  });
});

describe('a mention', () => {
  const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id, name: 'x' } });

  test.each([
    [
      'of the bot is taken out',
      '<at>Plan Steward</at> what is red?',
      [mention(BOT.id, '<at>Plan Steward</at>')],
      'what is red?',
    ],
    [
      'of the bot is taken out each time',
      '<at>Plan Steward</at> hi <at>Plan Steward</at>',
      [mention(BOT.id, '<at>Plan Steward</at>'), mention(BOT.id, '<at>Plan Steward</at>')],
      'hi',
    ],
    [
      'of somebody else stays as their name',
      '<at>Plan Steward</at> what does <at>Tom Baines</at> lead?',
      [mention(BOT.id, '<at>Plan Steward</at>'), mention('29:tom', '<at>Tom Baines</at>')],
      'what does Tom Baines lead?',
    ],
    [
      'of a member who is called as the bot is stays',
      'ask <at>Plan Steward</at> and <at>Plan Steward</at>',
      [mention('29:other', '<at>Plan Steward</at>'), mention(BOT.id, '<at>Plan Steward</at>')],
      'ask Plan Steward and',
    ],
    ['of the bot that is only typed is left out too', '@Plan Steward hello', [], 'hello'],
    [
      'whose name holds $& is not a pattern',
      '<at>A$&B</at> leads',
      [mention('29:a', '<at>A$&B</at>')],
      'A$&B leads',
    ],
  ])('%s', async (_, text, entities, expected) => {
    const { send, place, heard } = await stand();

    await send(aMessage(place, text, { entities }));

    expect(heard[0]?.said).toBe(expected);
  });

  test('of somebody else says who they are: as Teams tells it, or as the roster does, and else by name alone', async () => {
    const { send, place, heard, connector } = await stand();
    connector.roster.set('29:tom', { name: 'Tom Baines', aadObjectId: 'object-of-tom' });
    const lucy = { id: '29:lucy', name: 'Lucy Grant', aadObjectId: 'object-of-lucy' };

    await send(
      aMessage(place, '<at>Plan Steward</at> <at>Tom Baines</at>, <at>Lucy &amp; Co</at>, <at>Audit</at>', {
        entities: [
          mention(BOT.id, '<at>Plan Steward</at>'),
          mention('29:tom', '<at>Tom Baines</at>'),
          { type: 'mention', text: '<at>Lucy &amp; Co</at>', mentioned: lucy },
          mention('29:a-tag', '<at>Audit</at>'),
        ],
      }),
    );

    expect(heard[0]).toMatchObject({
      said: 'Tom Baines, Lucy & Co, Audit',
      turn: {
        mentions: [
          { words: 'Tom Baines', person: 'object-of-tom' },
          { words: 'Lucy & Co', person: 'object-of-lucy' },
        ],
      },
    });
  });

  test('leaves the words as the member sees them, spaces and signs alike', async () => {
    const { send, place, heard } = await stand();

    await send(
      aMessage(place, '<at>Plan Steward</at>&nbsp;health &amp; education&nbsp; &lt;at&gt;', {
        entities: [mention(BOT.id, '<at>Plan Steward</at>')],
      }),
    );

    expect(heard[0]?.said).toBe('health & education <at>');
  });

  test.each([
    ['by name', 'caf&eacute;&nbsp;visits &ndash; &pound;40', 'café visits – £40'],
    ['by number', 'the board&#8217;s note, it&#39;s &#xe9;t&#233;', "the board’s note, it's été"],
    ['once', '&amp;eacute; &amp;lt;', '&eacute; &lt;'],
    ['only where they end', 'R&amp D and &eacute', 'R&amp D and &eacute'],
    ['only where they are known', '&police; &amp; health', '&police; & health'],
  ])('reads entities %s', async (_, text, expected) => {
    const { send, place, heard } = await stand();

    await send(
      aMessage(place, `<at>Plan Steward</at> ${text}`, {
        entities: [mention(BOT.id, '<at>Plan Steward</at>')],
      }),
    );

    expect(heard[0]?.said).toBe(expected);
  });
});

describe('a press', () => {
  const cardOf = (sent: Sent | undefined) => sent?.attachments?.[0]?.content;

  test('gives its verb and data to the app', async () => {
    const { send, place, heard } = await stand();

    await send(aPress(place, 'a-card', 'update', { ref: '1.3', rating: 'amber' }));

    expect(heard[0]).toMatchObject({
      door: 'press',
      said: { verb: 'update', data: { ref: '1.3', rating: 'amber' } },
    });
  });

  test('in place replaces the card for everybody, and answers with the same one', async () => {
    const { send, place, connector } = await stand({
      app: { press: () => Promise.resolve(answering('Updated', { inPlace: true })) },
    });
    await send(aMessage(place, 'show 1.3'));
    const [card] = connector.seenIn(place.conversation);

    const response = await send(aPress(place, card?.id ?? '', 'update', {}));

    const seen = connector.seenIn(place.conversation);
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(cardOf(seen[0]))).toContain('Updated');
    expect(JSON.parse(response.text)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: cardOf(seen[0]),
    });
  });

  test('in place still answers where the card cannot be replaced', async () => {
    const { send, place } = await stand({
      app: { press: () => Promise.resolve(answering('Updated', { inPlace: true })) },
    });

    const response = await send(aPress(place, 'a-card-that-was-deleted', 'update', {}));

    expect(JSON.parse(response.text)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect(response.text).toContain('Updated');
  });

  test('not in place leaves the card and says the answer below', async () => {
    const { send, place, connector } = await stand();
    await send(aMessage(place, 'show 1.3'));
    const [card] = connector.seenIn(place.conversation);

    const response = await send(aPress(place, card?.id ?? '', 'history', {}));

    expect(JSON.parse(response.text)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Answered below',
    });
    const [first, second] = connector.seenIn(place.conversation);
    expect(first).toEqual(card);
    expect(JSON.stringify(cardOf(second))).toContain('You pressed history');
  });

  test.each([
    ['without an action', {}],
    ['without a verb', { action: { type: 'Action.Execute', data: {} } }],
    ['with a verb that is no word', { action: { verb: { $ne: '' } } }],
    ['that is a list', [1, 2]],
  ])('%s is refused', async (_, value) => {
    const { send, place, heard } = await stand();

    const response = await send(anActivity(place, { type: 'invoke', name: 'adaptiveCard/action', value }));

    expect(response).toEqual({ status: 400, text: '' });
    expect(heard).toEqual([]);
  });
});

describe('whatever else Teams says', () => {
  test.each(['typing', 'messageReaction', 'messageUpdate', 'endOfConversation', 'something new'])(
    '%s is taken without a word',
    async (type) => {
      const { send, place, heard, connector } = await stand();

      expect(await send(anActivity(place, { type }))).toEqual({ status: 200, text: '' });

      expect(heard).toEqual([]);
      expect(connector.calls).toEqual([]);
    },
  );

  test('an invoke of another name is not ours', async () => {
    const { send, place } = await stand();

    expect(await send(anActivity(place, { type: 'invoke', name: 'composeExtension/query' }))).toEqual({
      status: 501,
      text: '',
    });
  });

  test('asking for the replies in the answer does not get them', async () => {
    const { send, place, connector } = await stand();

    const response = await send(aMessage(place, 'hello', { deliveryMode: 'expectReplies' }));

    expect(response.text).toBe('');
    expect(connector.calls).toHaveLength(1);
  });
});
