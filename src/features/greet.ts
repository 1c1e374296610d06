import type { HelpView } from '../cards/views';
import type { Feature, Reply, Setting, Turn } from './feature';
import { reply, textReply } from './replies';
import { answerLines, waitingLines } from './keeping/waiting';

/** Hello, help and thanks work everywhere. */
export const greet: Feature = {
  name: 'greet',
  examples: ['hello', 'help', 'thanks'],
  hear(utterance, setting) {
    switch (utterance.says) {
      case 'hello':
        return helloReply(setting);
      case 'help':
        return helpReply(setting);
      case 'thanks':
        return textReply('You’re welcome', ['Ask me any time.']);
      default:
        return undefined;
    }
  },
};

async function helloReply(setting: Setting): Promise<Reply> {
  const { member, plan } = setting;
  const first = member.name.split(' ')[0] ?? member.name;
  const answers = answerLines(setting);
  const seen = { title: 'I’ve seen it', press: { verb: 'seen answers', data: {} } } as const;
  return textReply(
    `Hello ${first}`,
    [
      ...answers,
      ...(await waitingLines(setting)),
      `I keep the ${plan.title}. Ask me “what do I owe” or “what’s overdue”, or say “help”.`,
    ],
    {
      buttons: [
        ...(answers.length > 0 ? [seen] : []),
        say('What do I owe?', 'what do I owe'),
        say('What’s overdue?', 'what is overdue'),
        say('Help', 'help'),
      ],
    },
  );
}

function say(title: string, words: string) {
  return { title, press: { verb: 'say', data: { words } } } as const;
}

/** What can be said here, in the plan's own words. */
export function helpReply({ plan, partnership, group }: Setting): Reply {
  const first = plan.priorities[0];
  const tracked = plan.items.find((item) => item.kind === plan.tracks)?.ref ?? '1.1';
  const view: HelpView = {
    title: 'What you can ask me',
    intro: `I keep the ${plan.title} of the ${partnership.name}. Plain words are enough; I say how I understood them and change nothing without your yes.`,
    examples: [
      {
        heading: 'Ask',
        says: [
          `what's red in ${first?.title ?? 'P1'}?`,
          'what do I owe',
          'what’s overdue',
          'due next month',
          tracked,
          `who leads P${first?.id ?? '1'}?`,
        ],
      },
      {
        heading: 'Tell',
        says: [
          `set ${tracked} to amber, waiting on police data`,
          `${tracked} 2 of 3 done`,
          `note on ${tracked}: agreed at the subgroup`,
          'undo',
        ],
      },
      {
        heading: 'The plan',
        says: [
          'what are our priorities',
          'how many reds',
          'history of ' + tracked,
          ...(group ? ['send me the digest'] : []),
        ],
      },
    ],
    buttons: [
      say('What do I owe?', 'what do I owe'),
      say('What’s overdue?', 'what is overdue'),
      say('Our priorities', 'what are our priorities'),
    ],
  };
  return reply('text', { card: 'help', view });
}

/** Said once, on being installed. */
export function welcomeReply(setting: Setting): Reply {
  const { plan, turn, group, partnership } = setting;
  const name = group && partnership.groups.find((one) => one.id === group)?.name;
  const digest = name ? ` Every Monday I post ${name}’s digest here.` : '';
  return textReply(
    'Hello, I’m Plan Steward',
    [
      `I keep the ${plan.title}: ask what is red, overdue or yours, and update it in chat. ${howToSpeak(turn)}${digest}`,
    ],
    {
      buttons: [
        say('What’s overdue?', 'what is overdue'),
        say('What do I owe?', 'what do I owe'),
        say('Help', 'help'),
      ],
    },
  );
}

/** The same for a place where nobody is known yet. */
export function plainWelcome(turn: Turn): Reply {
  return textReply('Hello, I’m Plan Steward', [
    `I keep your partnership’s plan: its members ask me what is red, overdue or theirs, and update it in chat. ${howToSpeak(turn)}`,
  ]);
}

function howToSpeak({ conversation }: Turn): string {
  return conversation.kind === 'personal' ? 'Just type.' : 'Mention me, and type.';
}
