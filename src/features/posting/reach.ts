import { outOfReachWords } from '../../cards/health-card';
import { sayList } from '../../cards/words';
import { peopleOutOfReach, type OutOfReach } from '../../plan/register/reach';
import type { Feature, Reply, Setting } from '../feature';
import { forTheManager, isManager } from '../manager-alone';
import { textReply } from '../replies';

/** "who can't you reach": whom no digest and no word of the bot can get to, with the reason. The business manager's to know. */
export const reach: Feature = {
  name: 'who cannot be reached',
  examples: ["who can't you reach", 'who hasn’t installed the bot'],
  hear: (utterance, setting) => (utterance.says === 'asks reach' ? reachReply(setting) : undefined),
};

async function reachReply(setting: Setting): Promise<Reply> {
  const { partnership, turn, stores } = setting;
  if (!isManager(setting)) return forTheManager('I tell nobody else whom I can reach.');
  const references = await stores.conversations.references();
  const chats = new Set(references.flatMap((reference) => reference.member ?? []));
  const people = peopleOutOfReach(partnership, chats, turn.now.day);
  const bullets = (Object.keys(outOfReachWords) as OutOfReach[]).flatMap((why) => {
    const names = people.filter((one) => one.why === why).map(({ person }) => person.name);
    return names.length > 0 ? [`${outOfReachWords[why]}: ${sayList(names)}.`] : [];
  });
  const here = people.filter(({ why }) => why !== 'left').length;
  if (here === 0) return textReply('I can write to everybody who is here', [], { bullets });
  const title =
    here === 1 ? 'There is 1 person I cannot write to' : `There are ${here} people I cannot write to`;
  return textReply(title, ['I can answer each of them in their group’s channel.'], { bullets });
}
