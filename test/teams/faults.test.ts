import { aMessage, anInstallation, aPress } from '../support/activities';
import { answering, never, standBot, type StandingBot, type Wanted } from './standing-bot';

const SECRET = 'Family X moved to 14 Acacia Avenue';

let standing: StandingBot;
const stand = async (wanted?: Wanted): Promise<StandingBot> => (standing = await standBot(wanted));
afterEach(() => standing.close());

/** What the member was told, and the reference in it. */
function toldIn(text: string | undefined): { reference: string } {
  expect(text).toMatch(
    /^Something went wrong on my side\. I can't say whether it was saved; ask me to show the item\./,
  );
  return { reference: /reference: ([A-Z2-9]{6})$/.exec(text ?? '')?.[1] ?? 'none' };
}

const throwing = (): never => {
  throw new Error(`could not store "${SECRET}" for Sarah Okafor`, { cause: new TypeError(`in: ${SECRET}`) });
};

test('a fault is told with a reference that is also in the log', async () => {
  const { send, place, connector, log } = await stand({ app: { hear: throwing } });

  expect(await send(aMessage(place, SECRET))).toEqual({ status: 200, text: '' });

  const [told] = connector.seenIn(place.conversation);
  expect(log()).toContain(`"reference":"${toldIn(told?.text).reference}"`);
});

test('the log of a fault holds neither the words nor the name of who said them', async () => {
  const { send, place, log } = await stand({ app: { hear: throwing, press: throwing } });

  await send(aMessage(place, SECRET));
  await send(aPress(place, 'c', 'update', { why: SECRET }));

  expect(log()).toContain('could not store');
  expect(log()).toContain('TypeError');
  expect(log()).not.toContain('Acacia');
  expect(log()).not.toContain('Okafor');
});

test('a turn that goes well leaves no words in the log either', async () => {
  const { send, place, log } = await stand();

  await send(aMessage(place, SECRET));

  expect(log()).toContain('"type":"message"');
  expect(log()).not.toContain('Acacia');
  expect(log()).not.toContain('Okafor');
});

test('a fault of a press is told beside the card, which stays', async () => {
  const { send, place, connector, log } = await stand({ app: { press: throwing } });

  const response = await send(aPress(place, 'c', 'update', {}));

  const { type, value } = JSON.parse(response.text) as { type: string; value: string };
  expect(type).toBe('application/vnd.microsoft.activity.message');
  expect(log()).toContain(toldIn(value).reference);
  expect(connector.calls).toEqual([]);
});

test('what is thrown and is no error is a fault too', async () => {
  const { send, place, connector } = await stand({
    app: { hear: jest.fn().mockRejectedValue('a word') },
  });

  await send(aMessage(place, 'hello'));

  toldIn(connector.seenIn(place.conversation)[0]?.text);
});

test('a message whose answer never comes is told so within its time', async () => {
  const { send, place, connector } = await stand({ app: { hear: never }, limits: { message: 50 } });

  expect(await send(aMessage(place, 'hello'))).toEqual({ status: 200, text: '' });

  toldIn(connector.seenIn(place.conversation)[0]?.text);
});

test('a press whose answer never comes is told so within its time', async () => {
  const { send, place } = await stand({ app: { press: never }, limits: { press: 50 } });

  const response = await send(aPress(place, 'c', 'confirm', {}));

  toldIn((JSON.parse(response.text) as { value: string }).value);
});

test('an answer that comes after its time is not said', async () => {
  let late = (): void => undefined;
  const settle = jest.fn(() => Promise.resolve());
  const { send, place, connector } = await stand({
    limits: { message: 50 },
    app: {
      hear: () =>
        new Promise((resolve) => {
          late = () => {
            resolve(answering('too late', { settle }));
          };
        }),
    },
  });
  await send(aMessage(place, 'hello'));

  late();
  await send(aMessage({ ...place, conversation: 'a:another' }, 'hello'));

  expect(connector.seenIn(place.conversation)).toHaveLength(1);
  expect(settle).not.toHaveBeenCalled();
});

test('what cannot be remembered after an answer is told', async () => {
  const { send, place, connector } = await stand({
    app: { hear: () => Promise.resolve(answering('said', { settle: throwing })) },
  });

  await send(aMessage(place, 'hello'));

  const [answer, told] = connector.seenIn(place.conversation);
  expect(answer?.attachments).toHaveLength(1);
  toldIn(told?.text);
});

test('a fault that cannot be told either ends there', async () => {
  const { send, place, connector, log } = await stand({ app: { hear: throwing }, limits: { sorry: 50 } });
  connector.fail({ kind: 'hang' });

  expect(await send(aMessage(place, 'hello'))).toEqual({ status: 200, text: '' });

  expect(log()).toContain('fault not told');
});

test('a fault of an event is logged, and troubles nobody', async () => {
  const { send, place, connector, log } = await stand({ app: { welcome: throwing } });

  expect(await send(anInstallation(place))).toEqual({ status: 200, text: '' });

  expect(log()).toContain('turn failed');
  expect(connector.calls).toEqual([]);
});

test('one member’s fault is not the next one’s', async () => {
  const { send, place, connector } = await stand({
    app: { hear: (text) => (text === 'break' ? throwing() : Promise.resolve(answering('fine'))) },
  });

  await Promise.all(['break', 'hello', 'break', 'hello'].map((text) => send(aMessage(place, text))));

  const seen = connector.seenIn(place.conversation);
  expect(seen.filter(({ text }) => text?.startsWith('Something went wrong'))).toHaveLength(2);
  expect(seen.filter(({ attachments }) => attachments)).toHaveLength(2);
});
