import type { Alias, Partnership, ShortForm } from '../../plan/partnership';
import { personalDetailsIn, strictnessOf } from '../../plan/guard';
import { groupById } from '../../plan/responsibility';
import { withShortForm, withoutShortForm } from '../../plan/register/short-forms';
import { priorityName } from '../describe';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { refusalReply } from '../refusals';
import { offerReply, textReply, untilYes } from '../replies';

/** "call P1 the blue book": what something is called here, for everybody in the partnership. Only the business manager's press makes it so. */
export const localNames: Feature = {
  name: 'local names',
  examples: [
    'call P1 "the blue book"',
    'MARF stands for multi-agency referral form',
    'forget the name "the blue book"',
  ],
  hear(utterance, setting) {
    if (utterance.says === 'calls')
      return offerName({ words: utterance.words, means: utterance.means }, setting);
    if (utterance.says === 'expands') return offerExpansion(utterance, setting);
    return utterance.says === 'forgets name' ? offerForgetting(utterance.words, setting) : undefined;
  },
  presses: {
    name: ({ words, means }, setting) => changeNames({ words, means }, setting),
    expand: ({ short, long }, setting) => expand({ short, long }, setting),
    unname: ({ words }, setting) => changeNames({ words }, setting),
  },
};

function offerName(alias: Alias, setting: Setting): Reply {
  if (!isManager(setting)) return notAllowed();
  const what = thing(alias.means, setting);
  if (what === undefined) return gone();
  return offerReply(
    `Call ${what} “${alias.words}”?`,
    [`Everybody’s questions about “${alias.words}” are then about ${what}. ${untilYes}`],
    { title: 'Yes, call it that', press: { verb: 'name', data: alias } },
  );
}

function offerForgetting(words: string, setting: Setting): Reply {
  if (!isManager(setting)) return notAllowed();
  const held = setting.partnership.aliases.find((alias) => isSame(alias, words));
  const short = setting.partnership.shortForms?.find(
    (one) => one.short.toLowerCase() === words.toLowerCase(),
  );
  if (short) return offerForget(short.short, `It stands for ${short.long}.`);
  if (!held) return textReply(`I have no name “${words}” of yours`, ['Nothing was changed.']);
  return offerForget(held.words, `It stands for ${thing(held.means, setting) ?? 'something that is gone'}.`);
}

function offerForget(words: string, stands: string): Reply {
  return offerReply(`Forget “${words}”?`, [`${stands} ${untilYes}`], {
    title: 'Yes, forget it',
    press: { verb: 'unname', data: { words } },
  });
}

function offerExpansion({ short, long }: ShortForm, setting: Setting): Reply {
  if (!isManager(setting)) return notAllowed();
  return offerReply(`${short} stands for “${long}”?`, [`Whoever asks is told so. ${untilYes}`], {
    title: 'Yes, it does',
    press: { verb: 'expand', data: { short, long } },
  });
}

async function expand(told: ShortForm, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  const found = personalDetailsIn(`${told.short} ${told.long}`, strictnessOf(setting.partnership));
  if (found.length > 0) return refusalReply({ reason: 'personal details', found });
  await changeRegister(setting, (partnership) => withShortForm(partnership, told));
  return textReply(`${told.short} is ${told.long}`, ['Everybody here can ask for it.'], { inPlace: true });
}

interface Naming {
  readonly words: string;
  /** Nothing: the name is forgotten. */
  readonly means?: Alias['means'];
}

async function changeNames({ words, means }: Naming, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  const found = personalDetailsIn(words, strictnessOf(setting.partnership));
  if (found.length > 0) return refusalReply({ reason: 'personal details', found });
  if (means && thing(means, setting) === undefined) return gone();
  const renamed = ({ aliases, ...partnership }: Partnership): Partnership => ({
    ...withoutShortForm({ aliases, ...partnership }, words),
    aliases: [...aliases.filter((alias) => !isSame(alias, words)), ...(means ? [{ words, means }] : [])],
  });
  await changeRegister(setting, renamed);
  return means
    ? textReply(`“${words}” is ${thing(means, setting) ?? ''} now`, ['Everybody here can say it.'], {
        inPlace: true,
      })
    : textReply(`“${words}” is forgotten`, ['It stands for nothing any more.'], { inPlace: true });
}

const isSame = (alias: Alias, words: string): boolean => alias.words.toLowerCase() === words.toLowerCase();

/** What a name stands for, in words; nothing where the plan or partnership no longer has it. */
function thing(means: Alias['means'], { plan, partnership }: Setting): string | undefined {
  if ('group' in means) return groupById(partnership, means.group)?.name;
  if ('agency' in means) return partnership.agencies.find(({ id }) => id === means.agency)?.name;
  if ('theme' in means) return plan.themes.find(({ id }) => id === means.theme)?.title;
  const held = means.plan === plan.id && plan.priorities.some(({ id }) => id === means.priority);
  return held ? priorityName(plan, means.priority) : undefined;
}

const notAllowed = (): Reply => onlyTheManager('can say what something is called here');

const gone = (): Reply => textReply('Nothing was changed', ['I no longer know what that name was for.']);
