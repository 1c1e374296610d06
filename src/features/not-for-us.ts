import { frontDoorLines } from '../plan/register/front-door';
import type { BeyondAbility, HalfSaid, NotForUs } from '../understanding/words/utterance';
import type { Feature, Reply, Setting } from './feature';
import { refuse, textReply } from './replies';

/** What the bot will not, or cannot yet, do: a short, kind, useful answer. Nothing of it is kept. */
export const notForUs: Feature = {
  name: 'not for us',
  examples: ['is Kayleigh M on a plan?', 'a child is at risk now', 'whats our ofsted grade'],
  hear(utterance, setting) {
    if (utterance.says === 'not for us') return answer(utterance.about, setting);
    if (utterance.says === 'half said') return halfSaidReply(utterance.order);
    return utterance.says === 'beyond' ? beyondReply(utterance.ability) : undefined;
  },
};

function answer(about: NotForUs, { partnership }: Setting): Reply {
  switch (about) {
    case 'emergency':
      return refuse(
        'child',
        [...frontDoorLines(partnership), 'I keep a plan and cannot pass this on.'],
        'If a child is in danger',
      );
    case 'child':
      return refuse(
        'child',
        [
          'No child or family is in this plan, and none may be put in it. Use your agency’s own system or the front door.',
          ...frontDoorLines(partnership),
          'I have kept nothing of your message. Please delete it if it names anybody.',
        ],
        'I hold nothing about children',
      );
    case 'other partnership':
      return refuse(
        'not-allowed',
        [`I can tell you about the plans of the ${partnership.name}, and no other.`],
        'Only this partnership’s plans',
      );
    case 'instructions':
      return refuse(
        'not-allowed',
        ['I follow your partnership’s rules for it. Ask me what is red, overdue or yours.'],
        'I only keep the plan',
      );
    case 'outside':
      return textReply('That isn’t in the plan', [
        'I only know what the plan says and what members told me about it, so I won’t guess.',
      ]);
    default:
      return about satisfies never;
  }
}

/** An order that can be carried out, said so that it could not be read: how to say it. */
const halfSaidReply = (order: HalfSaid): Reply =>
  textReply('Say a little more', [sayings[order]], { kind: 'question' });

const beyondReply = (ability: BeyondAbility): Reply =>
  refuse('not-yet', [beyondWords[ability]], 'I can’t do that yet');

const sayings: Record<HalfSaid, string> = {
  assign:
    'To give an item to somebody or to a group, name it and them: “assign 1.3 to Tom”, “make Ann joint lead on 2.1”, “give 3.1 to the Executive”.',
  handover:
    'To take over somebody’s posts, say “I’ve taken over from …”; the business manager says “hand over …’s posts to …”.',
  'new item':
    'To add an action to the plan, say where it goes and what is to be done: “add an action under P1: …, due end of March”.',
  escalate: 'To escalate an item, name it, the group and why: “escalate 1.3 to the Executive because …”.',
  challenge: 'To log a challenge, name the item and why: “challenge 1.3: the audit does not show it”.',
  remind:
    'I remind everybody for themselves alone, of one item and once: “remind me on Friday about 2.2”. Leads are nudged before a date by themselves.',
  'own nudges':
    'I tell everybody of their own nudges: “what will you nudge me about”. What you can say of yours: “nudge me after 2pm”, “don’t nudge me on Fridays”, “pause my nudges until Monday”, “snooze 1.3 until 1 December”, “never nudge me about 1.3” or “stop nudging me”.',
  chase:
    'Before a meeting the business manager can have people chased: “who hasn’t updated before the board”; or at any time: “chase everyone who hasn’t updated since September”.',
  meetings:
    'The business manager keeps the calendar: “add a board meeting on 3 March”, “move the December exec to 15 December”, “cancel the next board meeting”.',
  scheme:
    'The business manager keeps the ratings: “add a rating blue: done and embedded”, “rename amber to yellow”, “remove the rating blue”.',
};

const beyondWords: Record<BeyondAbility, string> = {
  roles: 'I can’t change who may do what yet; that is kept in the partnership’s file.',
  import: 'I can’t read documents yet.',
  export: 'I can’t write documents yet. “Exceptions” lists what a board asks for.',
  bulk: 'Of several items at once I take a rating, progress or a date, and ask about each. Anything else, tell me item by item.',
  attachment: 'I can’t keep files. Add a link to it as evidence on the item’s card.',
};
