// npm run chaos -- [--seeds 1000] [--azurite 300] [--killed 20]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { testAzurite } from '../support/azurite';
import { killedMonday } from './killed';
import { waysToFail } from './monday';
import { wrongOnAzurite } from './on-azurite';

const hook = join(__dirname, '../support/typescript.cjs');
const script = join(__dirname, 'one-way.ts');

interface Wanted {
  readonly seeds: string;
  readonly azurite: string;
  readonly killed: string;
}

async function run({ seeds, azurite, killed }: Wanted): Promise<void> {
  let count = 0;
  const tell = (wrong: string) => {
    count += 1;
    process.stdout.write(`${wrong}\n`);
  };
  if (Number(seeds) > 0) await inMemory(seeds, tell);
  await onTables((connection) => wrongOnAzurite(connection, upTo(azurite)), tell);
  await onTables((connection) => killedMondays(connection, upTo(killed)), tell);
  process.stdout.write(count === 0 ? 'No digest twice, and none silently missing.\n' : `${count} wrong\n`);
  process.exitCode = count === 0 ? 0 : 1;
}

type Tell = (wrong: string) => void;

/** Every way to fail with every number of processes; as many at once as there are cores. */
async function inMemory(seeds: string, tell: Tell): Promise<void> {
  const left = [1, 2, 3].flatMap((runners) => waysToFail.map((how) => ({ runners, how })));
  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      await oneWay([next.how, String(next.runners), seeds], tell);
      process.stderr.write(`in memory, ${next.runners} at once, one ${next.how}: done\n`);
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function oneWay(wanted: readonly string[], tell: Tell): Promise<void> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(process.execPath, ['--require', hook, script, ...wanted], { stdio: [...stdio] });
  const ended = once(child, 'exit');
  for await (const wrong of createInterface({ input: child.stdout })) tell(wrong);
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`${wanted.join(' ')} ended with ${code}`);
}

async function onTables(wrongOn: (connection: string) => AsyncIterable<string>, tell: Tell): Promise<void> {
  const azurite = await testAzurite();
  try {
    for await (const wrong of wrongOn(azurite.connectionString)) tell(wrong);
    process.stderr.write('on Table Storage: done\n');
  } finally {
    await azurite.stop();
  }
}

async function* killedMondays(connection: string, seeds: readonly number[]): AsyncIterable<string> {
  for (const seed of seeds) yield* await killedMonday(connection, seed);
}

function upTo(most: string): readonly number[] {
  return Array.from({ length: Number(most) }, (_, index) => index + 1);
}

new Command('npm run chaos --')
  .description(
    'Lets processes that post die, stall and lose answers, and counts what members of the channels saw.',
  )
  .option('--seeds <n>', 'in memory, for every step, way to fail and number of processes', '1000')
  .option('--azurite <n>', 'on Table Storage, each seed picking all of these', '300')
  .option('--killed <n>', 'with real processes that are killed', '20')
  .action(run)
  .parseAsync()
  .catch((fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
    process.exit(1);
  });
