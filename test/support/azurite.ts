import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite, type Azurite } from '../../src/store/azurite';

/** An Azurite of the test file's own, with a folder that goes when it stops. */
export async function testAzurite(): Promise<Azurite> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-steward-'));
  const azurite = await startAzurite({ folder });
  return {
    ...azurite,
    async stop() {
      await azurite.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
