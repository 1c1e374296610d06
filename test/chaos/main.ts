// npm run chaos -- [--seeds 1000] [--azurite 300] [--killed 20]
import { Command } from 'commander';
import { testAzurite } from '../support/azurite';
import { killedMonday } from './killed';
import { waysToFail, wrongAtEveryStep } from './monday';
import { wrongOnAzurite } from './on-azurite';

interface Wanted {
  readonly seeds: string;
  readonly azurite: string;
  readonly killed: string;
}

async function run({ seeds, azurite, killed }: Wanted): Promise<void> {
  const wrong = [
    ...(await inMemory(Number(seeds))),
    ...(await withAzurite((connection) => wrongOnAzurite(connection, upTo(Number(azurite))))),
    ...(await withAzurite((connection) => killedOften(connection, Number(killed)))),
  ];
  for (const one of wrong) process.stdout.write(`${one}\n`);
  process.stdout.write(
    wrong.length === 0 ? 'No digest twice, and none silently missing.\n' : `${wrong.length} wrong\n`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

async function inMemory(seeds: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const runners of [1, 2, 3]) {
    for (const how of waysToFail) {
      wrong.push(...(await wrongAtEveryStep(how, runners, seeds)));
      process.stderr.write(`in memory, ${runners} at once, one ${how}: ${wrong.length} wrong\n`);
    }
  }
  return wrong;
}

async function withAzurite(
  work: (connection: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const azurite = await testAzurite();
  try {
    const wrong = await work(azurite.connectionString);
    process.stderr.write(`on Table Storage: ${wrong.length} wrong\n`);
    return wrong;
  } finally {
    await azurite.stop();
  }
}

async function killedOften(connection: string, times: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const seed of upTo(times)) wrong.push(...(await killedMonday(connection, seed)));
  return wrong;
}

function upTo(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
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
