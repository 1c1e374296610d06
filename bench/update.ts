import { z } from 'zod/v4';
import type { Figure } from './figures';
import type { Ground } from './ground';
import type { Exchange, Member } from './member';
import { mirrored } from './mirror';
import { byTurns } from './samples';
import type { CardJson } from './stand-in-connector';
import { assertSameBytes, callFigures, turnFigures } from './turn-figures';

const REF = '1.3';
const CONVERSATION = 'a:updates';
const BEFORE = 25;
const TURNS = { rounds: 60, batch: 5, warmUp: 20 };

/** A press of the form on an item's card, which saves a rating with its reason and replaces the card, beside the floor bot. */
export async function benchUpdate(ground: Ground): Promise<readonly Figure[]> {
  const { storage, hounslow } = ground;
  const [steward, floor] = await Promise.all([ground.start('steward'), ground.start('floor')]);
  const update = await updatesBy(ground.seat(steward, CONVERSATION));
  const floors = ground.seat(floor, `${CONVERSATION}-floor`);
  for (let turn = 0; turn < BEFORE; turn += 1) await update();
  const calls = await callFigures('update', steward, update, { get: 3, list: 0, write: 2 });

  const { sent } = await update();
  const { plan, partnership } = hounslow;
  const played = { storage, plan: plan.id, partnership: partnership.id, conversation: CONVERSATION, sent };
  await floor.ask('play', await mirrored({ ...played, ref: REF }));
  const updateFloor = () => floors.presses(sent.id, 'update', {});
  assertSameBytes(sent, (await updateFloor()).sent);
  const taken = await byTurns({ ours: update, floor: updateFloor }, TURNS);
  await Promise.all([steward.stop(), floor.stop()]);
  return [...turnFigures('update', taken.ours, taken.floor), ...calls];
}

/** Opens the item once, and from then on presses the form of the card as it stands, red and amber by turns. */
async function updatesBy(member: Member): Promise<() => Promise<Exchange>> {
  const { sent } = await member.says(REF);
  const { id } = sent;
  let card = sent.attachments?.[0]?.content;
  let rating = 'amber';
  return async () => {
    const why = 'Waiting on data of the police';
    const exchange = await member.presses(id, 'update', { ...formOf(card), rating, why });
    card = exchange.sent.attachments?.[0]?.content;
    rating = rating === 'amber' ? 'red' : 'amber';
    if (!JSON.stringify(card).includes('Saved:')) throw new Error('An update was not saved');
    return exchange;
  };
}

const form = z.object({
  type: z.literal('Action.Execute'),
  verb: z.literal('update'),
  data: z.looseObject({}),
});

/** What the card's own Save button sends. */
function formOf(card: CardJson | undefined): Readonly<Record<string, unknown>> {
  const found = partsOf(card).find((part) => form.safeParse(part).success);
  return form.parse(found).data;
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}
