import { groupById } from '../../plan/responsibility';
import type { Setting } from '../feature';
import { installedChannels } from './installed-channels';
import {
  answers,
  boxAt,
  type FilledBox,
  type Page,
  type Saved,
  type Step,
  type Unsaved,
} from './set-up-step';

/** Which group has which of the channels that the bot is in. */
export const channelsStep: Step = {
  count: async (setting) => (await installedChannels(setting)).length,
  page: channelsPage,
  save: saveChannels,
};

async function channelsPage(from: number, setting: Setting): Promise<Page> {
  const { partnership } = setting;
  const all = await installedChannels(setting);
  const channels = all.slice(from, from + answers.length);
  const choices = partnership.groups.map(({ id, name }) => ({ title: name, value: id }));
  const beyond = 'Is one missing? Mention me there once, and open this again.';
  return {
    title: 'Which channel is whose?',
    intro:
      all.length === 0
        ? `I am in no channel yet: add me to the team of a group. ${beyond}`
        : `A group’s digest comes to its channel, and questions there are about its items first. ${beyond}`,
    fields: channels.map(({ name, group }, index) => ({
      ...{ id: boxAt(index), label: name, value: group ?? '', choices },
    })),
    about: channels.map(({ channel }) => channel),
  };
}

async function saveChannels(boxes: readonly FilledBox[], setting: Setting): Promise<Saved> {
  const { partnership, stores } = setting;
  const installed = await installedChannels(setting);
  const saved: string[] = [];
  const problems: Unsaved[] = [];
  for (const { about, answer } of boxes) {
    const channel = installed.find((one) => one.channel === about);
    const group = groupById(partnership, answer);
    if (!channel || !group)
      problems.push({
        about,
        says: `${channel?.name ?? 'A channel'}: I am not there, or know no such group.`,
      });
    else if (channel.group !== group.id) {
      const { tenant, id } = partnership;
      const { at } = setting.turn.now;
      await stores.conversations.linkChannel({
        ...{ channel: about, tenant, partnership: id, group: group.id, at },
      });
      saved.push(`Saved: ${channel.name} is ${group.name}’s channel.`);
    }
  }
  return { saved, problems, partnership };
}
