import { healthCard } from '../../cards/health-card';
import { mayRunGroup } from '../../plan/roles';
import { readDeliveryHealth } from '../../store/delivery-health';
import type { Feature, Reply, Setting } from '../feature';
import { forTheManager, isManager } from '../manager-alone';
import { reply } from '../replies';

/** "delivery health": whether digests and nudges arrive, and when the next is. All of it to the business manager, a chair's own group to its chair. */
export const deliveryHealth: Feature = {
  name: 'delivery health',
  examples: ['delivery health', 'did the digest arrive'],
  hear: (utterance, setting) =>
    utterance.says === 'asks delivery health' ? healthReply(setting) : undefined,
};

async function healthReply(setting: Setting): Promise<Reply> {
  const { partnership, member, turn, stores } = setting;
  const { now } = turn;
  const runs = partnership.groups.filter(({ id }) => mayRunGroup(partnership, id, member, now.day));
  if (runs.length === 0) return forTheManager('A chair is told about their own group’s digest.');
  const health = await readDeliveryHealth(stores, partnership, now);
  const own = runs.map(({ id }) => id);
  const told = isManager(setting)
    ? health
    : {
        channels: health.channels.filter(({ group }) => own.includes(group.id)),
        unlinked: health.unlinked.filter(({ id }) => own.includes(id)),
        people: [],
        messages: [],
      };
  return reply('report', healthCard(told, now));
}
