import { aMessage, aPress } from '../support/activities';
import { REFUSALS, type Failure } from '../support/connector';
import { aCard, answering, standBot, type StandingBot, type Wanted } from './standing-bot';

let standing: StandingBot;
const stand = async (wanted?: Wanted): Promise<StandingBot> => (standing = await standBot(wanted));
afterEach(() => standing.close());

const refusal = (status: number, code?: string): Failure => ({
  kind: 'status',
  status,
  ...(code && { code }),
});
const busy: Failure = { kind: 'status', status: 429, retryAfter: 0 };

describe('a reply that was not taken is sent again', () => {
  test.each<[string, Failure[]]>([
    ['after 429', [busy]],
    ['after 412', [refusal(412)]],
    ['after both', [busy, refusal(412)]],
  ])('%s', async (_, failures) => {
    const { send, place, connector } = await stand();
    connector.fail(...failures);

    await send(aMessage(place, 'hello'));

    expect(connector.calls).toHaveLength(failures.length + 1);
    expect(connector.seenIn(place.conversation)).toHaveLength(1);
  });

  test('but not for ever', async () => {
    const { send, place, connector } = await stand();
    connector.fail(...Array.from({ length: 20 }, () => busy));

    expect(await send(aMessage(place, 'hello'))).toEqual({ status: 200, text: '' });

    expect(connector.calls).toHaveLength(4);
    expect(connector.seenIn(place.conversation)).toEqual([]);
  });

  test('but not where the wait would outlast the time there is', async () => {
    const { send, place, connector } = await stand({ limits: { message: 1_000 } });
    connector.fail({ kind: 'status', status: 429, retryAfter: 30 });

    await send(aMessage(place, 'hello'));

    expect(connector.calls).toHaveLength(1);
  });
});

describe('a reply that may have arrived is sent once, and counts as said', () => {
  test.each<[string, Failure]>([
    ['500', refusal(500)],
    ['502', refusal(502)],
    ['503', refusal(503)],
    ['408', refusal(408)],
    ['a cut line', { kind: 'reset' }],
    ['taken, then 500', { kind: 'taken, then', then: 500 }],
    ['taken, then a cut line', { kind: 'taken, then', then: 'reset' }],
    ['no answer', { kind: 'hang' }],
    ['taken, then no answer', { kind: 'taken, then', then: 'hang' }],
  ])('%s', async (_, failure) => {
    const settled: string[] = [];
    const { send, place, connector } = await stand({
      limits: { message: 500 },
      app: {
        hear: () =>
          Promise.resolve(answering('said', { settle: () => Promise.resolve(void settled.push('settled')) })),
      },
    });
    connector.fail(failure);

    expect(await send(aMessage(place, 'hello'))).toEqual({ status: 200, text: '' });

    expect(connector.calls).toHaveLength(1);
    expect(settled).toEqual(['settled']);
  });
});

describe('a reply that is refused', () => {
  test.each(REFUSALS)('with %s is not tried again, and nothing is remembered of it', async (code) => {
    const settle = jest.fn(() => Promise.resolve());
    const { send, place, connector, log } = await stand({
      app: { hear: () => Promise.resolve(answering('said', { settle })) },
    });
    connector.fail(refusal(403, code));

    expect(await send(aMessage(place, 'hello'))).toEqual({ status: 200, text: '' });

    expect(connector.calls).toHaveLength(1);
    expect(settle).not.toHaveBeenCalled();
    expect(log()).toContain(code);
  });

  test('as too large is told, for nothing else would be', async () => {
    const { send, place, connector } = await stand();
    connector.fail(refusal(413, 'MessageSizeTooBig'));

    await send(aMessage(place, 'hello'));

    expect(connector.seenIn(place.conversation)).toMatchObject(
      [{ text: /^Something went wrong on my side\./ }].map(matching),
    );
  });
});

test('a card that hangs while it is replaced leaves time to answer the press', async () => {
  const { send, place, connector } = await stand({
    limits: { press: 1_000 },
    app: { press: () => Promise.resolve(answering('Updated', { inPlace: true })) },
  });
  await send(aMessage(place, 'show 1.3'));
  connector.fail({ kind: 'hang' });

  const response = await send(aPress(place, connector.calls[0]?.sent.id ?? '', 'update', {}));

  expect(JSON.parse(response.text)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
});

test('Teams’ own limits make a burst wait, and lose none of it', async () => {
  const { send, place, connector } = await stand({ limits: { message: 5_000 } });
  connector.countSends(true);

  await Promise.all(Array.from({ length: 8 }, (_, index) => send(aMessage(place, `hello ${index}`))));

  expect(connector.seenIn(place.conversation)).toHaveLength(8);
  expect(connector.calls.length).toBeGreaterThan(8);
});

describe('a post where nobody is speaking', () => {
  const channel = '19:effectiveness@thread.tacv2';
  const standInChannel = async (wanted?: Wanted) => {
    const made = await stand(wanted);
    const place = { ...made.place, kind: 'channel', conversation: `${channel};messageid=1` } as const;
    await made.send(aMessage(place, 'hello'));
    const reference = await made.stores.conversations.reference(channel);
    if (!reference) throw new Error('no reference was kept');
    return { ...made, reference, before: made.connector.calls.length };
  };

  test('opens a thread of its own in the channel', async () => {
    const { bot, reference, connector } = await standInChannel();

    const outcome = await bot.post(reference, aCard('Digest'));

    const call = connector.calls.at(-1);
    expect(call).toMatchObject({ method: 'POST', conversation: channel });
    expect(call?.path).toBe(`/v3/conversations/${encodeURIComponent(channel)}/activities`);
    expect(call?.sent).not.toHaveProperty('replyToId');
    expect(outcome).toEqual({ kind: 'sent', activity: call?.sent.id });
  });

  test.each<[string, Failure, object]>([
    [
      'BotNotInConversationRoster',
      refusal(403, 'BotNotInConversationRoster'),
      { kind: 'refused', why: 'not in the conversation' },
    ],
    [
      'BotDisabledByAdmin',
      refusal(403, 'BotDisabledByAdmin'),
      { kind: 'refused', why: 'disabled by an administrator' },
    ],
    [
      'ConversationBlockedByUser',
      refusal(403, 'ConversationBlockedByUser'),
      { kind: 'refused', why: 'blocked by the member' },
    ],
    [
      'MessageWritesBlocked',
      refusal(403, 'MessageWritesBlocked'),
      { kind: 'refused', why: 'writing is blocked' },
    ],
    ['another 403', refusal(403), { kind: 'refused', why: 'not allowed' }],
    ['404', refusal(404, 'ConversationNotFound'), { kind: 'refused', why: 'no such conversation' }],
    ['413', refusal(413), { kind: 'refused', why: 'too large' }],
    ['400', refusal(400, 'BadSyntax'), { kind: 'refused', why: 'not accepted' }],
    ['500', refusal(500), { kind: 'unknown', why: 'server error' }],
    ['500 after it was taken', { kind: 'taken, then', then: 500 }, { kind: 'unknown', why: 'server error' }],
    ['a cut line', { kind: 'reset' }, { kind: 'unknown', why: 'connection lost' }],
    ['no answer', { kind: 'hang' }, { kind: 'unknown', why: 'no answer in time' }],
  ])('comes back with what became of it: %s', async (_, failure, outcome) => {
    const { bot, reference, connector, before } = await standInChannel({ limits: { message: 300 } });
    connector.fail(failure);

    expect(await bot.post(reference, aCard('Digest'))).toEqual(outcome);

    expect(connector.calls).toHaveLength(before + 1);
  });

  test('comes back throttled where waiting did not help', async () => {
    const { bot, reference, connector } = await standInChannel();
    connector.fail(...Array.from({ length: 4 }, () => busy));

    expect(await bot.post(reference, aCard('Digest'))).toEqual({ kind: 'throttled' });
  });

  test('one that fails does not stop the next', async () => {
    const { bot, reference, connector } = await standInChannel();
    connector.fail(refusal(404));

    const outcomes = [await bot.post(reference, aCard('Digest')), await bot.post(reference, aCard('Digest'))];

    expect(outcomes).toMatchObject([{ kind: 'refused' }, { kind: 'sent' }]);
  });

  test('is never made from a reference that is none', async () => {
    const { bot } = await standInChannel();

    await expect(bot.post({ conversation: channel, reference: '{}' }, aCard('Digest'))).rejects.toThrow();
  });
});

function matching({ text }: { text: RegExp }) {
  return { text: expect.stringMatching(text) as string };
}
