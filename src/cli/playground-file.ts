import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { PROJECT } from '../config';
import type { Day } from '../plan/day';
import type { Stores } from '../store/stores';

/** The people and channels the Playground shows; it looks for a file of this name in the folder it is started in. */
export const PLAYGROUND_FILE = path.join(PROJECT, 'env', '.m365agentsplayground.yml');

const person = z.looseObject({ name: z.string(), aadObjectId: z.string() });
const playgroundFile = z.looseObject({
  tenantId: z.string(),
  currentUser: person,
  users: z.array(person).length(5),
  team: z.looseObject({ channels: z.array(z.looseObject({ id: z.string(), name: z.string() })).max(1) }),
});

export type PlaygroundFile = z.infer<typeof playgroundFile>;

/** The parts of the Playground's file that the demo uses. */
export function readPlaygroundFile(): PlaygroundFile {
  return playgroundFile.parse(parse(readFileSync(PLAYGROUND_FILE, 'utf8')));
}

/**
 * Makes each of the team's channels the channel of the group it is named after, as its chair would have that morning, so that
 * a digest of the day comes. One that is linked stays as it is.
 */
export async function linkPlaygroundChannels(
  { tenantId, team }: PlaygroundFile,
  { registers, conversations }: Stores,
  today: Day,
): Promise<void> {
  const partnership = (await registers.all()).find(({ tenant }) => tenant === tenantId);
  for (const { id: channel, name } of team.channels) {
    const group = partnership?.groups.find((one) => one.name === name || one.aliases.includes(name));
    if (!partnership || !group)
      throw new Error(`No group is called ${name}, as a channel in ${PLAYGROUND_FILE} is`);
    if ((await conversations.channel(tenantId, channel))?.group === group.id) continue;
    await conversations.linkChannel({
      ...{ channel, tenant: tenantId, partnership: partnership.id, group: group.id },
      at: `${today}T00:00:00.000Z`,
    });
  }
}
