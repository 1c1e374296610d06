import type { BotProcess } from './bot-process';
import type { Figure } from './figures';
import type { Exchange } from './member';
import { spreadOf } from './samples';
import type { Sent } from './stand-in-connector';

/** What every turn is held to, against a bot that does the same and understands nothing. */
const TARGET = { median: 1.25, p95: 1.5 };

/** Median and p95 of the time until the card is at the Connector, against the floor's. */
export function turnFigures(
  name: string,
  ours: readonly Exchange[],
  floor: readonly Exchange[],
): readonly Figure[] {
  const our = spreadOf(ours.map(({ arrived }) => arrived));
  const its = spreadOf(floor.map(({ arrived }) => arrived));
  return (['median', 'p95'] as const).map((part) => ({
    name: `${name}, ${part}`,
    unit: 'ms',
    ours: our[part],
    baseline: { what: 'floor bot', value: its[part] },
    target: { ratio: TARGET[part] },
  }));
}

/** Each kind of request for rows that one turn of our bot makes, counted. */
export async function callFigures(
  name: string,
  bot: BotProcess,
  turn: () => Promise<Exchange>,
  most: Readonly<Record<'get' | 'list' | 'write', number>>,
): Promise<readonly Figure[]> {
  await bot.ask('calls');
  await turn();
  const calls = await bot.ask('calls');
  const count = (kind: string) => calls.filter((call) => call.endsWith(`.${kind}`)).length;
  return [
    { name: `${name}, point reads`, unit: 'calls', ours: count('get'), target: { most: most.get } },
    { name: `${name}, scans`, unit: 'calls', ours: count('list'), target: { most: most.list } },
    { name: `${name}, writes`, unit: 'calls', ours: count('write'), target: { most: most.write } },
  ];
}

/** Throws unless both sent a card of as many bytes: otherwise they were not measured at the same thing. */
export function assertSameBytes(ours: Sent, floor: Sent): void {
  const bytes = (sent: Sent) => Buffer.byteLength(JSON.stringify(sent.attachments));
  if (bytes(ours) !== bytes(floor))
    throw new Error(`Our card has ${bytes(ours)} bytes, and the floor bot's ${bytes(floor)}`);
}
