import { frontDoorLines, frontDoorProblem, withFrontDoor } from '../../plan/register/front-door';
import type { Feature, Reply, Setting } from '../feature';
import { refusalReply } from '../refusals';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { offerReply, refuse, textReply, untilYes } from '../replies';

/** Where to turn about a child, for everybody to ask; how that is worded is the business manager's to change, by a press. */
export const frontDoor: Feature = {
  name: 'front door',
  examples: [
    "what's the front door number?",
    'change the front door wording to: Worried about a child? Ring the Hounslow MASH on 020 8583 6600.',
  ],
  hear(utterance, setting) {
    if (utterance.says === 'words front door') return offer(utterance.words, setting);
    return utterance.says === 'asks front door' ? show(setting) : undefined;
  },
  presses: {
    'word front door': ({ words }, setting) => change(words, setting),
  },
};

function show(setting: Setting): Reply {
  const how = 'To word it otherwise, say “change the front door wording to: …”.';
  return textReply('The front door', [
    ...frontDoorLines(setting.partnership),
    ...(isManager(setting) ? [how] : []),
  ]);
}

function offer(words: string, setting: Setting): Reply {
  const refused = problemWith(words, setting);
  if (refused) return refused;
  const [always, before] = frontDoorLines(setting.partnership);
  return offerReply(
    'Change the front door wording?',
    [`“${before}” → “${words}”`, `“${always}” is always said before it. ${untilYes}`],
    { title: 'Yes, say that', press: { verb: 'word front door', data: { words } } },
  );
}

async function change(words: string, setting: Setting): Promise<Reply> {
  const refused = problemWith(words, setting);
  if (refused) return refused;
  await changeRegister(setting, (partnership) => withFrontDoor(partnership, words));
  return textReply('The front door wording is changed', [`Whoever asks about a child is told: “${words}”`], {
    inPlace: true,
  });
}

function problemWith(words: string, setting: Setting): Reply | undefined {
  if (!isManager(setting)) return notAllowed();
  const problem = frontDoorProblem(words);
  switch (problem?.is) {
    case undefined:
      return undefined;
    case 'nothing said':
      return refuse('nothing-said', ['Say what it should say, after a colon.']);
    case 'too long':
      return refusalReply({ reason: 'too long', limit: problem.limit });
    case 'personal details':
      return refusalReply({ reason: 'personal details', found: problem.found });
    default:
      return problem satisfies never;
  }
}

const notAllowed = (): Reply => onlyTheManager('words what is said about the front door');
