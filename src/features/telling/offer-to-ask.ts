import { sayDay } from '../../cards/words';
import type { Command, Update } from '../../plan/command';
import { decide } from '../../plan/deciding/decide';
import type { Refusal } from '../../plan/deciding/decision';
import { isFinished } from '../../plan/lateness';
import type { Person } from '../../plan/partnership';
import { itemOf, type Plan } from '../../plan/plan';
import { mayAsk, whoMay } from '../../plan/roles';
import type { Reply, Setting } from '../feature';
import { refusalReply, wordsFor } from '../refusals';
import { offerReply, textReply } from '../replies';

/** Offers to ask for a date that the member may not move. Offers nothing if nobody could grant it. */
export function offerToAsk(
  plan: Plan,
  command: Command,
  refusal: Refusal,
  setting: Setting,
): Reply | undefined {
  if (refusal.reason !== 'not allowed' || !isForTime(command)) return undefined;
  const { ref, forecast, why } = command;
  if (problemWithAsking(plan, { ref, forecast, why }, setting)) return undefined;
  const data = { plan: plan.id, ref, to: forecast, why };
  return offerReply(
    'Nothing was changed',
    [...wordsFor(refusal), `Shall I ask for ${sayDay(forecast)}? They see it when they next look.`],
    { title: 'Ask for it', press: { verb: 'ask for time', data } },
    { kind: 'refusal', reason: 'not-allowed' },
  );
}

type ForTime = Update & { readonly forecast: string };

/** Whether the command moves the date and changes nothing else. */
function isForTime(command: Command): command is ForTime {
  if (command.kind !== 'update' || command.forecast === undefined) return false;
  const { rating, progress, note, evidence } = command;
  return [rating, progress, note, evidence].every((one) => one === undefined);
}

/** Why asking would be no use: the change itself would be refused, or nobody could grant it. */
export function problemWithAsking(
  plan: Plan,
  { ref, forecast, why }: Pick<ForTime, 'ref' | 'forecast' | 'why'>,
  { partnership, member, turn }: Setting,
): Reply | undefined {
  const item = itemOf(plan, ref);
  if (!item) return refusalReply({ reason: 'no such item', ref });
  if (isFinished(item, partnership.scheme))
    return textReply('Nothing was asked', [`${ref} is done, so it needs no more time.`]);
  const granters = whoMay('grant', partnership, plan, item, turn.now.day);
  const [granter] = granters;
  if (!granter || !mayAsk(partnership, member))
    return refusalReply({ reason: 'not allowed', ref, ask: granters.map(({ name }) => name) });
  const command = { kind: 'update', ref, forecast, ...asked(member, why) } as const;
  const decision = decide(command, { plan, partnership, member: granter, now: turn.now });
  return decision.kind === 'refused' ? refusalReply(decision.refusal) : undefined;
}

/** A granted request says who asked, and why where they said. */
export function asked({ id, name }: Pick<Person, 'id' | 'name'>, why: string | undefined) {
  return { askedBy: { id, name }, why };
}
