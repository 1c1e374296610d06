import { TeamsInfo, type ConversationReference, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { InTeam, Roster } from '../features/feature';
import type { Reference } from '../store/conversation-store';
import type { StrictAdapter } from './adapter';
import { within } from './deadline';
import { readReference } from './references';
import { failureOf } from './send-failure';

/** The most that Teams gives at once. */
const PAGE = 500;
/** A team may have 25,000 members; whoever holds a post is found among far fewer. */
const MOST_PAGES = 4;
/** Teams leaves the first channel of every team without a name. */
const FIRST_CHANNEL = 'General';

/** Reads who is in a team and what its channels are called. Where the Connector refuses, that is logged and is no fault. */
export function createRoster(adapter: StrictAdapter, appId: string, limit: number, log: Logger): Roster {
  async function asked<T>(
    where: Reference,
    ask: (context: TurnContext) => Promise<T>,
  ): Promise<T | undefined> {
    const reference = readReference(where) as Partial<ConversationReference>;
    let answer: T | undefined;
    try {
      await within(limit, () =>
        adapter.continueConversationAsync(appId, reference, async (context) => {
          answer = await ask(context);
        }),
      );
    } catch (cause) {
      const outcome = failureOf(cause);
      if (!outcome) throw cause;
      log.warn({ outcome }, 'a team could not be read');
    }
    return answer;
  }
  return {
    peopleIn: (where) => asked(where, membersOf),
    async channelsBeside(where) {
      const team = where.channel?.team;
      if (team === undefined) return undefined;
      const channels = await asked(where, (context) => TeamsInfo.getTeamChannels(context, team));
      return (
        channels && new Map(channels.flatMap(({ id, name }) => (id ? [[id, name ?? FIRST_CHANNEL]] : [])))
      );
    },
  };
}

async function membersOf(context: TurnContext): Promise<readonly InTeam[]> {
  const members: InTeam[] = [];
  let from: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await TeamsInfo.getPagedMembers(context, PAGE, from);
    for (const { aadObjectId, name, tenantId = '' } of read.members)
      if (aadObjectId && name) members.push({ id: aadObjectId, name, tenant: tenantId.toLowerCase() });
    if (!read.continuationToken) break;
    from = read.continuationToken;
  }
  return members;
}
