// What goes wrong in memory where one process fails in one way: node --require typescript.cjs one-way.ts HOW RUNNERS SEEDS
import { waysToFail, wrongAtSteps } from './monday';

const [wanted, runners, seeds] = process.argv.slice(2);

async function run(): Promise<void> {
  const how = waysToFail.find((one) => one === wanted);
  if (!how) throw new Error(`No way to fail: ${wanted}`);
  for await (const wrong of wrongAtSteps(how, Number(runners), Number(seeds)))
    process.stdout.write(`${wrong}\n`);
}

run().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exit(1);
});
