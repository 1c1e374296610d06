// A process of writers: node --require typescript.cjs writer.ts CONNECTION PLAN UPDATES REF:NAME …
import { tableStores } from '../../src/store/azure-tables';
import { change } from '../support/writing';

async function main([
  connectionString = '',
  plan = '',
  updates = '',
  ...writers
]: readonly string[]): Promise<void> {
  const { plans } = tableStores({ connectionString });
  await Promise.all(
    writers.map(async (writer) => {
      const [ref = '', name = ''] = writer.split(':');
      for (let update = 1; update <= Number(updates); update += 1) {
        await change(plans, plan, ref, { operation: `${name} ${update}` });
      }
    }),
  );
}

void main(process.argv.slice(2));
