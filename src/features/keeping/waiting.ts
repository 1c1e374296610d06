import { sayCount, sayDay, sayList } from '../../cards/words';
import { isFinished } from '../../plan/lateness';
import type { HandoverRequest, Partnership, TimeRequest } from '../../plan/partnership';
import { itemOf, type Item, type Plan } from '../../plan/plan';
import { isFreshlyAnswered, isOpen, timeRequests } from '../../plan/register/requests';
import { nameOf } from '../../plan/responsibility';
import { mayDo, whoMay } from '../../plan/roles';
import type { Setting } from '../feature';
import { isManager } from '../manager-alone';

/** A request for more time with what it is about, as that stands now. */
export interface TimeAsked {
  readonly request: TimeRequest;
  readonly plan: Plan;
  readonly item: Item;
}

/** What waits for the speaker to decide, oldest first. */
export interface Waiting {
  readonly handovers: readonly HandoverRequest[];
  readonly times: readonly TimeAsked[];
}

/** Handovers are the business manager's to decide; more time is the chair's of the item's group, too. */
export async function waitingFor(setting: Setting): Promise<Waiting> {
  const { partnership, member, turn } = setting;
  const { day } = turn.now;
  const handovers = (partnership.requests ?? []).filter((one) => one.kind === 'handover');
  const asked = await openTimes(setting);
  return {
    handovers: isManager(setting) ? handovers : [],
    times: asked.filter(({ plan, item }) => mayDo('grant', partnership, plan, item, member, day)),
  };
}

/** Everything asked that is still to be decided: what is done by now needs no more time. */
async function openTimes(setting: Setting): Promise<readonly TimeAsked[]> {
  const { partnership, turn } = setting;
  const open = timeRequests(partnership).filter((request) => isOpen(request, turn.now.day));
  const all = await Promise.all(open.map((request) => askedOf(request, setting)));
  return all.filter((one) => one !== undefined);
}

export async function askedOf(request: TimeRequest, setting: Setting): Promise<TimeAsked | undefined> {
  const plan = await setting.planOf(request.plan);
  const item = plan && itemOf(plan, request.ref);
  return plan && item && !isFinished(item, setting.partnership.scheme) ? { request, plan, item } : undefined;
}

/** Whoever may decide something hears at once that it waits for them. */
export async function waitingLines(setting: Setting): Promise<readonly string[]> {
  const { handovers, times } = await waitingFor(setting);
  const count = handovers.length + times.length;
  if (count === 0) return [];
  return [
    `${sayCount(count, 'request')} ${count === 1 ? 'waits' : 'wait'} for you: say “what’s waiting for me”.`,
  ];
}

/** What became of what the speaker asked for, a line each. */
export function answerLines({ partnership, member, turn }: Setting): readonly string[] {
  const mine = timeRequests(partnership).filter(
    (one) => one.by === member.id && isFreshlyAnswered(one, turn.now.day),
  );
  return mine.map((request) => answerLine(request, partnership));
}

function answerLine({ ref, to, answer }: TimeRequest, partnership: Partnership): string {
  if (!answer) return '';
  const who = nameOf(partnership, { person: answer.by });
  const word = answer.word ? ` “${answer.word}”` : '';
  return answer.granted
    ? `${who} moved ${ref} to ${sayDay(to)}, as you asked.${word}`
    : `${who} did not move ${ref} to ${sayDay(to)}.${word || ' Ask them why, or ask again with a reason.'}`;
}

/** What the speaker asked for and nobody has decided yet, with who could. */
export async function stillAskedLines(setting: Setting): Promise<readonly string[]> {
  const { partnership, member, turn } = setting;
  const times = (await openTimes(setting)).filter(({ request }) => request.by === member.id);
  const posts = (partnership.requests ?? []).filter((one) => one.kind === 'handover' && one.to === member.id);
  return [
    ...times.map(({ request, plan, item }) => {
      const names = whoMay('grant', partnership, plan, item, turn.now.day).map(({ name }) => name);
      return `${request.ref} to ${sayDay(request.to)} still waits for ${sayList(names, 'or')}.`;
    }),
    ...posts.map(() => 'The posts you asked for still wait for the business manager.'),
  ];
}
