import { sayDay, sayList } from '../cards/words';
import type { Refusal } from '../plan/deciding/decision';
import type { Reply } from './feature';
import { refuse } from './replies';

/** Every refusal in words: what did not happen, why, and what would work instead. Nothing refused is repeated back. */
export function refusalReply(refusal: Refusal): Reply {
  return refuse(codeOf(refusal), wordsFor(refusal));
}

/** The refusal's name for machines: `not-allowed`, `personal-details`. */
export function codeOf(refusal: Refusal): string {
  return refusal.reason.replaceAll(' ', '-');
}

export function wordsFor(refusal: Refusal): readonly string[] {
  const words = wordsOf(refusal);
  return typeof words === 'string' ? [words] : words;
}

function wordsOf(refusal: Refusal): string | readonly string[] {
  switch (refusal.reason) {
    case 'no such item':
      return `I can't find ${refusal.ref || 'that'} in this plan.`;
    case 'not allowed':
      return [`${refusal.ref} isn't yours to change.`, ...askWhom(refusal.ask)];
    case 'not tracked':
      return `${refusal.ref} is not an action, so it has no rating, progress or date. You can add evidence or a note to it.`;
    case 'needs a reason':
      return `${refusal.because} needs a reason, such as “awaiting police data”.`;
    case 'needs sign-off':
      return signOffWords(refusal);
    case 'personal details':
      return detailsWords(refusal);
    case 'no such rating':
      return `Your partnership has no rating called “${refusal.rating}”.`;
    case 'in the future':
      return `${sayDay(refusal.day)} has not happened yet.`;
    case 'in the past':
      return `${sayDay(refusal.day)} has passed. If it was done then, say “done on ${sayDay(refusal.day)}”.`;
    case 'not a count':
      return `${refusal.done} of ${refusal.of} does not add up.`;
    case 'not a link':
      return 'A link has to start with https:// or http://.';
    case 'too long':
      return `That is too long: ${refusal.limit.toLocaleString('en-GB')} characters at most.`;
    case 'already so':
      return `${refusal.ref} is like that already.`;
    case 'not its lead':
      return `They are not named as leading ${refusal.ref}, so nobody was taken off it. Say “who leads ${refusal.ref}” to see who does.`;
    case 'not finished':
      return `${refusal.ref} is not done, so there is nothing to reopen.`;
    case 'has left':
      return `${refusal.name} has left the partnership, so nothing can be given to them.`;
    case 'no such party':
      return 'Nobody and nothing of that name is in your partnership’s register, so nothing was given to them.';
    case 'no such group':
      return 'I do not know that group.';
    case 'not nudged':
      return `You are not nudged about ${refusal.ref}: only who leads or contributes to it is. You can say “remind me on Friday about ${refusal.ref}”.`;
    case 'nowhere to remind':
      return 'I have no chat with you to remind you in: your partnership’s register does not name you.';
    case 'not ahead':
      return `${sayDay(refusal.day)} has passed, or is today. Name a day ahead.`;
    case 'no such priority':
      return 'I do not know that priority.';
    case 'may not add':
      return [
        'Only a chair of the priority’s group and the business manager can add to the plan.',
        ...askWhom(refusal.ask),
      ];
    case 'may not entrust':
      return ['Only the business manager says that another group’s item it is.', ...askWhom(refusal.ask)];
    case 'no wording':
      return 'Say what is to be done, in a few words.';
    case 'due in the past':
      return `${sayDay(refusal.day)} has passed, so nothing can be due then.`;
    case 'there already':
      return `${refusal.ref} says the very same, so it is in the plan already.`;
    case 'nothing to undo':
      return 'There is no change of yours here that can be taken back.';
    case 'changed since':
      return `${refusal.by} changed ${refusal.ref} on ${sayDay(refusal.day)}, after you did. Taking yours back would undo theirs; change it anew instead.`;
    default:
      return refusal satisfies never;
  }
}

type Refused<Reason extends Refusal['reason']> = Extract<Refusal, { reason: Reason }>;

function signOffWords({ ref, from, to, why, ask }: Refused<'needs sign-off'>): readonly string[] {
  return [
    `${ref} goes from ${from} to ${to} only when it is signed off. It stays ${from} until then.`,
    ...(ask.length > 0 ? [`${sayList(ask, 'or')} can sign it off by saying it. Words to send them:`] : []),
    `“set ${ref} to ${to}${why ? ` because ${why}` : ''}”`,
  ];
}

function detailsWords({ found }: Refused<'personal details'>): readonly string[] {
  return [
    `That looks like it holds ${sayList(found)}. The plan must hold nothing that could identify a child or family, so I kept none of it.`,
    ...(found.includes('a phone number')
      ? ['A service’s own number may be kept where the text says whose it is, such as “the MASH on …”.']
      : []),
    'Say what was done without saying who it was about. Please delete your message too.',
  ];
}

function askWhom(names: readonly string[]): string[] {
  return names.length > 0 ? [`${sayList(names, 'or')} could.`] : [];
}
