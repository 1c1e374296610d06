import { sayDay } from '../../cards/words';
import { itemOf } from '../../plan/plan';
import { laterBy } from '../../plan/register/requests';
import type { Utterance } from '../../understanding/words/utterance';
import type { Feature, Reply, Setting } from '../feature';
import { proposeCommand } from '../telling/proposing';
import { refusalReply } from '../refusals';

/** "can I have another month on 1.3": counted from the day it is expected, or from today if that has passed. */
export const moreTime: Feature = {
  name: 'more time',
  examples: ['can I have another month on 1.3'],
  hear: (utterance, setting) => (utterance.says === 'wants time' ? propose(utterance, setting) : undefined),
};

async function propose(
  { plan: id, ref, more, why }: Extract<Utterance, { says: 'wants time' }>,
  setting: Setting,
): Promise<Reply> {
  const plan = await setting.planOf(id);
  const item = plan && itemOf(plan, ref);
  if (!plan || !item) return refusalReply({ reason: 'no such item', ref });
  const { day } = setting.turn.now;
  const expected = item.standing.forecast?.to ?? item.due?.last;
  const from = expected !== undefined && expected > day ? expected : day;
  const forecast = laterBy(from, more);
  const since = from === day ? 'from today' : `from ${sayDay(from)}, when it is expected`;
  const command = { kind: 'update', ref, forecast, why } as const;
  return proposeCommand(id, command, setting, [`Counted ${since}.`]);
}
