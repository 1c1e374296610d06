import { healthCard } from '../../cards/health-card';
import { mayKeepRegister, mayRunGroup } from '../../plan/roles';
import { readDeliveryHealth } from '../../store/delivery-health';
import type { Feature, Reply, Setting } from '../feature';
import { reply, textReply } from '../replies';

/** "delivery health": whether digests and nudges arrive, and when the next is. All of it to the business manager, a chair's own group to its chair. */
export const deliveryHealth: Feature = {
  name: 'delivery health',
  examples: ['delivery health', 'did the digest arrive'],
  hear: (utterance, setting) =>
    utterance.says === 'asks delivery health' ? healthReply(setting) : undefined,
};

async function healthReply({ partnership, member, turn, stores }: Setting): Promise<Reply> {
  const { now } = turn;
  const keeps = mayKeepRegister(member, now.day);
  const runs = partnership.groups.filter(({ id }) => mayRunGroup(partnership, id, member, now.day));
  if (runs.length === 0)
    return textReply(
      'That is the business manager’s to know',
      ['A chair is told about their own group’s digest.'],
      { kind: 'refusal', reason: 'not-allowed' },
    );
  const health = await readDeliveryHealth(stores, partnership, now);
  const own = runs.map(({ id }) => id);
  const told = keeps
    ? health
    : {
        channels: health.channels.filter(({ group }) => own.includes(group.id)),
        unlinked: health.unlinked.filter(({ id }) => own.includes(id)),
        people: [],
        messages: [],
      };
  return reply('report', healthCard(told, now));
}
