import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { untilAsked } from '../src/stopping';
import { benchAsk } from './ask';
import { benchDigest } from './digest';
import { isMet, ratioOf, tableOf, type Figure } from './figures';
import { openGround, type Ground } from './ground';
import { benchGuard } from './guarding';
import { benchMemory } from './memory';
import { benchPlanQuestions } from './plan-questions';
import { benchRendering } from './rendering';
import { benchSize } from './size';
import { benchStrangers } from './strangers';
import { benchUnderstanding } from './understanding';
import { benchUpdate } from './update';

type Bench = (ground: () => Promise<Ground>) => readonly Figure[] | Promise<readonly Figure[]>;

const onGround =
  (bench: (ground: Ground) => Promise<readonly Figure[]>): Bench =>
  async (ground) =>
    bench(await ground());

/** By name, in the order they run. */
const benches: Readonly<Record<string, Bench>> = {
  ask: onGround(benchAsk),
  update: onGround(benchUpdate),
  rendering: benchRendering,
  size: onGround(benchSize),
  memory: onGround(benchMemory),
  understanding: benchUnderstanding,
  strangers: benchStrangers,
  'plan-questions': benchPlanQuestions,
  guard: benchGuard,
  digest: benchDigest,
};

interface Wanted {
  readonly json?: true;
  readonly profile?: string;
}

async function run(names: readonly string[], { json, profile }: Wanted): Promise<void> {
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(`No such bench: ${unknown.join(', ')} (there is ${Object.keys(benches).join(', ')})`);
  let ground: Promise<Ground> | undefined;
  const figures: Figure[] = [];
  const measured = async () => {
    for (const [name, bench] of Object.entries(benches)) {
      if (names.length > 0 && !names.includes(name)) continue;
      process.stderr.write(`${name} …\n`);
      figures.push(...(await bench(() => (ground ??= openGround(profile)))));
    }
  };
  // Azurite is a process of its own, and would outlive a bench that was cut short.
  const asked = untilAsked().then(() => {
    throw new Error('Stopped before everything was measured');
  });
  try {
    await Promise.race([measured(), asked]);
  } finally {
    await (await ground)?.close();
  }
  process.stdout.write(json ? asJson(figures) : asText(figures));
}

function asText(figures: readonly Figure[]): string {
  const { cores, node } = machine();
  return `Node ${node}, ${cores} cores\n\n${tableOf(figures)}\n`;
}

function asJson(figures: readonly Figure[]): string {
  const judged = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), met: isMet(figure) }));
  return `${JSON.stringify({ ...machine(), figures: judged }, null, 2)}\n`;
}

function machine(): { readonly node: string; readonly cores: number } {
  return { node: process.versions.node, cores: availableParallelism() };
}

new Command('npm run bench --')
  .description(
    'Measures the bot against a bare one on this machine. A figure that misses its target is told, and is no error.',
  )
  .argument('[names...]', `what to measure; everything unless named: ${Object.keys(benches).join(', ')}`)
  .option('--json', 'the figures as JSON and nothing else')
  .option('--profile <folder>', "leave the bots' CPU profiles in the folder")
  .action(run)
  .parseAsync()
  .catch((fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    process.exit(1);
  });
