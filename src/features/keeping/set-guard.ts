import { strictnessOf, type Strictness } from '../../plan/guard';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { offerReply, refuse, textReply, untilYes } from '../replies';

/** "make the guard stricter": how much is refused here, for everybody, by the business manager's press. It is never off. */
export const setGuard: Feature = {
  name: 'set the guard',
  examples: ['make the guard stricter', 'normal guard'],
  hear: (utterance, setting) => (utterance.says === 'sets guard' ? offer(utterance.to, setting) : undefined),
  presses: {
    guard: ({ to }, setting) => set(to, setting),
  },
};

function offer(to: Strictness | 'off', setting: Setting): Reply {
  if (to === 'off') return neverOff(setting);
  if (!isManager(setting)) return notAllowed();
  if (strictnessOf(setting.partnership) === to)
    return textReply(`The guard is ${words[to].is} already`, [words[to].does]);
  return offerReply(words[to].asks, [words[to].does, `It holds for everybody from then on. ${untilYes}`], {
    title: words[to].yes,
    press: { verb: 'guard', data: { to } },
  });
}

async function set(to: Strictness, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  await changeRegister(setting, (partnership) => ({ ...partnership, guard: to }));
  return textReply(`The guard is ${words[to].is} now`, [words[to].does], { inPlace: true });
}

const words: Record<Strictness, { readonly [Part in 'asks' | 'yes' | 'is' | 'does']: string }> = {
  strict: {
    asks: 'Make the guard stricter?',
    yes: 'Yes, make it stricter',
    is: 'strict',
    does: 'It then also refuses any age, any initials, any phone number and e-mail address, and a name beside a child, in whatever is to be kept. It will refuse more that is harmless.',
  },
  normal: {
    asks: 'Make the guard normal again?',
    yes: 'Yes, make it normal',
    is: 'normal',
    does: 'It refuses what could identify a child or family, and lets work details pass: an office’s phone number, a colleague’s initials, the ages of a group.',
  },
};

function neverOff(setting: Setting): Reply {
  const instead = isManager(setting)
    ? 'A single text that it refuses without cause you can keep in your own name: say it in our own chat, or send it from the item’s form.'
    : 'If it refuses a text without cause, the business manager can keep that one in their own name.';
  return refuse('never-off', [instead], 'The guard cannot be switched off');
}

const notAllowed = (): Reply => onlyTheManager('says how strict the guard is here');
