import type { Feature } from '../feature';
import { cancelPressed, cancelTyped, confirmPressed, confirmTyped } from './confirming';
import { whichItemReply } from './note-fits-another';
import { notUsed } from './not-used';
import { proposeTold } from './propose-told';

/** What a member tells in words becomes a proposal, shown as before → after; only their own yes makes it happen. */
export const propose: Feature = {
  name: 'propose a change',
  examples: [
    'set 1.3 to amber, waiting on police data',
    'undo',
    'remind me on friday about 2.2',
    'snooze 1.3 until 1 december',
  ],
  async hear(utterance, setting) {
    if (utterance.says === 'yes') return confirmTyped(setting);
    if (utterance.says === 'no') return cancelTyped(setting);
    if (utterance.says === 'tells lines')
      return proposeTold(utterance.plan, utterance.told, setting, { below: notUsed(utterance.left) });
    if (utterance.says !== 'tells') return undefined;
    const { plan, doubt, commands } = utterance;
    const [first] = commands;
    return first && doubt?.kind === 'note fits another'
      ? whichItemReply(plan, doubt, first, setting)
      : proposeTold(
          plan,
          commands.map((command) => ({ command })),
          setting,
        );
  },
  presses: {
    confirm: ({ operation, plan, inputs }, setting) => confirmPressed(plan, operation, inputs, setting),
    cancel: ({ operation }, setting) => cancelPressed(operation, setting),
  },
};
