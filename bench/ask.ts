import type { Figure } from './figures';
import type { Ground } from './ground';
import { mirrored } from './mirror';
import { byTurns, spreadOf } from './samples';
import { assertSameBytes, callFigures, turnFigures } from './turn-figures';

const QUESTION = "what's red in Neglect?";
const CONVERSATION = 'a:asks';
/** Enough for what a conversation remembers to have grown to its full size. */
const BEFORE = 25;
const TURNS = { rounds: 100, batch: 10, warmUp: 30 };

/** A question in a personal chat, from its arrival over HTTP until its card is at the Connector, beside the floor bot. */
export async function benchAsk(ground: Ground): Promise<readonly Figure[]> {
  const { storage, hounslow } = ground;
  const [steward, floor] = await Promise.all([ground.start('steward'), ground.start('floor')]);
  const ours = ground.seat(steward, CONVERSATION);
  const floors = ground.seat(floor, `${CONVERSATION}-floor`);
  const ask = () => ours.says(QUESTION);
  for (let turn = 0; turn < BEFORE; turn += 1) await ask();
  const calls = await callFigures('ask', steward, ask, { get: 3, list: 0, write: 1 });

  const { sent } = await ask();
  const { plan, partnership } = hounslow;
  const played = { storage, plan: plan.id, partnership: partnership.id, conversation: CONVERSATION, sent };
  await floor.ask('play', await mirrored(played));
  const askFloor = () => floors.says(QUESTION);
  assertSameBytes(sent, (await askFloor()).sent);
  const taken = await byTurns({ ours: ask, floor: askFloor, echo: () => floors.says('echo') }, TURNS);
  await Promise.all([steward.stop(), floor.stop()]);
  const echo = spreadOf(taken.echo.map(({ arrived }) => arrived));
  return [
    ...turnFigures('ask', taken.ours, taken.floor),
    { name: 'plain text echo of the floor bot, median', unit: 'ms', ours: echo.median },
    ...calls,
  ];
}
