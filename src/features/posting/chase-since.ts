import { chasedOn, chaseSinceCard } from '../../cards/chase-card';
import { sayDay, sayList, sayWeekday } from '../../cards/words';
import type { Day } from '../../plan/day';
import { whoWaitsSince, withChaseSince, type Waiting } from '../../plan/nudging/waiting';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { isManager } from '../manager-alone';
import { reply, textReply } from '../replies';
import { viewOf } from '../view-of';
import { onlyTheManagerChases } from './chase';
import { unreachableNow } from './unreachable';

/** "chase everyone who hasn't updated since September": anybody sees who that is, and the business manager has each asked once by a press. */
export const chaseSince: Feature = {
  name: 'chase whoever has not updated since a day',
  examples: ["chase everyone who hasn't updated since September"],
  hear: (utterance, setting) =>
    utterance.says === 'chases since' ? whoHasNot(utterance.since, setting) : undefined,
  presses: {
    'chase since': (press, setting) => chaseAll(press, setting),
  },
};

async function whoHasNot(since: Day, setting: Setting): Promise<Reply> {
  const { plan, turn } = setting;
  const found = await waitingSince(since, setting);
  const led = new Set([...found.behind.flatMap(({ items }) => items), ...found.nobodys]);
  const refs = [...led].map(({ ref }) => ref);
  const asKeeper = isManager(setting);
  const card = chaseSinceCard(found, since, viewOf(setting, plan), {
    asKeeper,
    inChannel: turn.conversation.kind !== 'personal',
  });
  return reply('list', card, { refs, shown: refs.length, recall: { plan: plan.id, refs } });
}

async function waitingSince(since: Day, setting: Setting): Promise<Waiting> {
  return whoWaitsSince(viewOf(setting, setting.plan), since, await unreachableNow(setting));
}

/** Checked again at the press: by then everybody may have updated. */
async function chaseAll({ since }: PressOf<'chase since'>, setting: Setting): Promise<Reply> {
  const { plan, turn } = setting;
  const { day } = turn.now;
  if (!isManager(setting)) return onlyTheManagerChases();
  const { behind } = await waitingSince(since, setting);
  const names = behind.filter(({ unreached }) => unreached === undefined).map(({ person }) => person.name);
  if (names.length === 0)
    return textReply('Nobody to chase', [`Nobody whom I can nudge is behind since ${sayDay(since, day)}.`]);
  await changeRegister(setting, (before) => withChaseSince(before, { since, asked: day }));
  const next = chasedOn(viewOf(setting, plan));
  return textReply(
    `${sayList(names)} will be asked for an update`,
    [`Once, with their nudges of ${sayWeekday(next, day)}, unless they update before.`],
    { inPlace: true },
  );
}
