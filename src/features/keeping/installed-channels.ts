import type { GroupId } from '../../plan/partnership';
import type { Reference } from '../../store/conversation-store';
import type { Setting } from '../feature';

/** A channel that the bot is in, and whose it is. */
interface InstalledChannel {
  readonly channel: string;
  readonly name: string;
  readonly group?: GroupId;
}

/** Channels of the partnership's tenant that the bot was added to or spoken to in, by name; their names are Teams' to tell. */
export async function installedChannels(setting: Setting): Promise<readonly InstalledChannel[]> {
  const { partnership, stores } = setting;
  const [references, links] = await Promise.all([
    channelReferences(setting),
    stores.conversations.channels(partnership.id),
  ]);
  const names = await namesOf(references, setting);
  return references
    .map(({ conversation }, index): InstalledChannel => {
      const group = links.find(({ channel }) => channel === conversation)?.group;
      const name = names.get(conversation) ?? `A channel whose name I cannot read (${index + 1})`;
      return { channel: conversation, name, group };
    })
    .sort((one, other) => one.name.localeCompare(other.name) || one.channel.localeCompare(other.channel));
}

/** Sorted by id, so that a channel whose name cannot be read keeps its number. */
export async function channelReferences({ partnership, stores }: Setting): Promise<readonly Reference[]> {
  const all = await stores.conversations.references();
  return all
    .filter(({ channel }) => channel?.tenant === partnership.tenant)
    .sort((one, other) => one.conversation.localeCompare(other.conversation));
}

/** One reference for each team, because a team need be asked only once. */
export function oneOfEachTeam(references: readonly Reference[]): readonly Reference[] {
  const teams = new Map(references.map((one) => [one.channel?.team ?? one.conversation, one]));
  return [...teams.values()];
}

async function namesOf(
  references: readonly Reference[],
  { turn: { roster } }: Setting,
): Promise<ReadonlyMap<string, string>> {
  const asked = oneOfEachTeam(references).flatMap((where) => (roster ? [roster.channelsBeside(where)] : []));
  return new Map((await Promise.all(asked)).flatMap((names) => [...(names ?? [])]));
}
