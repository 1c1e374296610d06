import type { BotProcess, Memory } from './bot-process';
import type { Figure } from './figures';
import type { Ground } from './ground';
import type { Member } from './member';
import { mirrored } from './mirror';

const TURNS = 5_000;
const MEMBERS = 4;
const QUESTION = "what's red in Neglect?";
const MEGABYTE = 1024 * 1024;

/** What each bot holds after the same 5,000 questions, and how much of it came in the second half of them. */
export async function benchMemory(ground: Ground): Promise<readonly Figure[]> {
  const { storage, hounslow } = ground;
  const [steward, floor] = await Promise.all([ground.start('steward'), ground.start('floor')]);
  const ours = seats(ground, steward, 'a:memory');
  const floors = seats(ground, floor, 'a:memory-floor');
  const [first] = ours;
  if (!first) throw new Error('Nobody to ask');
  const { sent } = await first.says(QUESTION);
  const { plan, partnership } = hounslow;
  const played = { storage, plan: plan.id, partnership: partnership.id, conversation: 'a:memory-0', sent };
  await floor.ask('play', await mirrored(played));

  const halves: { readonly ours: Memory; readonly floor: Memory }[] = [];
  for (let half = 0; half < 2; half += 1) {
    await Promise.all([loaded(ours, TURNS / 2), loaded(floors, TURNS / 2)]);
    halves.push({ ours: await steward.ask('memory'), floor: await floor.ask('memory') });
  }
  await Promise.all([steward.stop(), floor.stop()]);
  const [middle, end] = halves;
  return middle && end ? figuresOf(middle, end) : [];
}

function seats(ground: Ground, bot: BotProcess, conversation: string): readonly Member[] {
  return Array.from({ length: MEMBERS }, (_, index) => ground.seat(bot, `${conversation}-${index}`));
}

async function loaded(members: readonly Member[], turns: number): Promise<void> {
  await Promise.all(
    members.map(async (member) => {
      for (let turn = 0; turn < turns / members.length; turn += 1) await member.says(QUESTION);
    }),
  );
}

type Half = Readonly<Record<'ours' | 'floor', Memory>>;

function figuresOf(middle: Half, end: Half): readonly Figure[] {
  const after = `after ${TURNS.toLocaleString('en')} turns`;
  const against = (part: keyof Memory, name: string) =>
    ({
      name: `${name} ${after}`,
      unit: 'MB',
      ours: end.ours[part] / MEGABYTE,
      baseline: { what: 'floor bot', value: end.floor[part] / MEGABYTE },
    }) as const;
  return [
    { ...against('resident', 'memory of the process'), target: { ratio: 1.5 } },
    // For information: half of what is ours there is code of teams-ai and of the card templates, none of which grows.
    against('heap', 'heap'),
    {
      name: `heap ${after}, against half of them`,
      unit: 'MB',
      ours: end.ours.heap / MEGABYTE,
      baseline: { what: 'at half', value: middle.ours.heap / MEGABYTE },
      target: { ratio: 1.02 },
    },
    {
      name: 'heap gained a turn in the second half',
      unit: 'bytes',
      ours: (end.ours.heap - middle.ours.heap) / (TURNS / 2),
      baseline: { what: 'floor bot', value: (end.floor.heap - middle.floor.heap) / (TURNS / 2) },
    },
  ];
}
