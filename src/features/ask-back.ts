import type { Unsure } from '../understanding/words/utterance';
import type { Feature, Reply, Setting } from './feature';
import { capital } from './describe';
import { withNearest } from './asking/plan-facts';
import { questionReply } from './replies';

/** Two readings, a word nobody knows, or nothing to refer to: asks back with two or three ways on, and does nothing. */
export const askBack: Feature = {
  name: 'ask back',
  examples: ['update 2', 'mark it done'],
  hear(utterance, setting) {
    if (utterance.says !== 'unsure') return undefined;
    const { nearest } = utterance.question;
    const asked = unsureReply(utterance.question, setting);
    return nearest ? withNearest(asked, nearest, setting) : asked;
  },
};

function unsureReply(question: Unsure, { plan, thread }: Setting): Reply {
  const choices = question.choices.length > 0 ? question.choices : fallback;
  const refs = thread.recall?.refs ?? [];
  return questionReply(titles[question.why], capital(textOf(question)), choices, {
    recall: { plan: plan.id, refs, choices },
  });
}

const fallback = [
  { label: 'What can I ask?', says: 'help' },
  { label: 'What’s overdue?', says: 'what is overdue' },
];

const titles: Record<Unsure['why'], string> = {
  'unknown words': 'I’m not sure I understood',
  'which item': 'Which one?',
  'which item to challenge': 'On which item?',
  'which person': 'Who do you mean?',
  'not in the register': 'I don’t know who that is',
  'which priority': 'Which priority?',
  'which day': 'Which day?',
  'which meaning': 'Which did you mean?',
  'which change': 'What should change?',
  'cannot yet': 'I can’t do that yet',
  'no such ref': 'I can’t find that one',
  'no such day': 'That day does not exist',
  'no such time': 'There is no such time',
  'nothing to refer to': 'Which one?',
  'too wide': 'About what?',
  'too long': 'That is a lot at once',
};

/** An unknown name is not repeated: everybody may read the card. */
function mayBeName(word: string): boolean {
  return /^[A-Z][a-z]/.test(word);
}

function textOf({ why, words }: Unsure): string {
  const quoted = words.length > 0 && !words.some(mayBeName) ? `“${words.join(' ')}”` : 'some of that';
  switch (why) {
    case 'unknown words':
      return `I don’t know what ${quoted} means here. Did you mean one of these?`;
    case 'no such ref':
      return `There is no ${quoted} in this plan.`;
    case 'no such day':
      return `${quoted} is not a day I can find in the calendar.`;
    case 'no such time':
      return `I can’t find ${quoted} on a clock. Which time did you mean?`;
    case 'nothing to refer to':
      return 'I can’t tell which one you mean. Name it, such as “1.3”.';
    case 'too wide':
      return 'I won’t answer that with a yes or a no. Shall I show one of these?';
    case 'too long':
      return 'Please say it in a sentence or two. A long note is best kept as evidence, with a link.';
    case 'which change':
      return 'Nothing was changed. Tell me what to say of it: a rating, how far it is, a date or a note.';
    case 'cannot yet':
      return 'Nothing was changed: I can’t delete or merge items, or tie one to another. I can keep your words as a note.';
    case 'which item to challenge':
      return 'A challenge stands on an item, so that it is seen and answered there. Choose one, or name it: “challenge police on 1.3: …”.';
    case 'not in the register':
      return 'Whoever you mentioned is not in your partnership’s register, so nothing can be theirs here. Your business manager keeps the register.';
    case 'which item':
    case 'which person':
    case 'which priority':
    case 'which day':
    case 'which meaning':
      return `${quoted} could be more than one thing.`;
    default:
      return why satisfies never;
  }
}
