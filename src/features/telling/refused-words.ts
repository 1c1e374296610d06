import { describeWhat } from '../../cards/change-words';
import type { PassView } from '../../cards/views';
import type { Command } from '../../plan/command';
import { decide } from '../../plan/deciding/decide';
import type { Decided, Refusal } from '../../plan/deciding/decision';
import { frontDoorLines } from '../../plan/register/front-door';
import { mayBeFalseAlarm } from '../../plan/guard';
import type { PlanId } from '../../plan/partnership';
import { itemOf, type Plan } from '../../plan/plan';
import { mayPassWords } from '../../plan/roles';
import {
  hasWords,
  withoutWords,
  withWords,
  textsOf,
  type WordBox,
  type Worded,
} from '../../plan/deciding/words';
import { additionLines } from './addition';
import type { Reply, Setting } from '../feature';
import { refusalReply, wordsFor } from '../refusals';
import { refuse, reply } from '../replies';
import { viewOf } from '../view-of';

type Details = Extract<Refusal, { reason: 'personal details' }>;

/** What a member wanted when their words were refused. */
export interface Wanted {
  readonly plan: PlanId;
  readonly command: Command;
  /** The item's revision that they were shown. */
  readonly seen?: number | undefined;
}

/** A change that was refused. Where it was for its words, the business manager may be able to say that it was a false alarm. */
export async function refusedReply(refusal: Refusal, wanted: Wanted, setting: Setting): Promise<Reply> {
  if (refusal.reason !== 'personal details') return refusalReply(refusal);
  return refusedWordsReply(refusal, wanted, setting);
}

/**
 * Words that the guard refused, and nothing of them. To the business manager alone, in their own chat, it adds how a
 * false alarm is kept: boxes for the words to be typed again, because they are nowhere by now.
 */
export async function refusedWordsReply(
  refusal: Details,
  wanted: Wanted | undefined,
  setting: Setting,
): Promise<Reply> {
  const mayPass = mayPassWords(setting.member, setting.turn.now.day) && mayBeFalseAlarm(refusal.found);
  if (!mayPass) return refusalReply(refusal);
  if (setting.turn.conversation.kind !== 'personal') return hinting(refusal, elsewhere);
  const plan = wanted && (await setting.planOf(wanted.plan));
  const view = plan && passView(refusal, plan, wanted, setting);
  if (!view) return hinting(refusal, byForm);
  return reply('refusal', { card: 'pass', view }, { reason: 'personal-details' });
}

/** Whoever asks about a child, or says what nobody understands, is also told where a worry about a child belongs. */
export function refusedQuestionReply(refusal: Details, { partnership }: Setting): Reply {
  return hinting(refusal, ...frontDoorLines(partnership));
}

const elsewhere = 'If it is a false alarm, tell me in our own chat: there you can keep it, in your name.';
const byForm =
  'If it is a false alarm, send it from the form on the item’s card: there you can keep it, in your name.';

function hinting(refusal: Details, ...hints: readonly string[]): Reply {
  const paragraphs = [...wordsFor(refusal), ...hints];
  return refuse('personal-details', paragraphs);
}

/** Undefined if the change would be refused for another reason too, which a false alarm does not mend. */
function passView(
  refusal: Details,
  plan: Plan,
  { command, seen }: Wanted,
  setting: Setting,
): PassView | undefined {
  const { partnership, member, turn } = setting;
  if (!hasWords(command)) return undefined;
  const decision = decide(blanked(command), { plan, partnership, member, now: turn.now });
  if (decision.kind !== 'accepted') return undefined;
  const { item } = decision;
  return {
    title: 'Nothing was changed',
    paragraphs: [...wordsFor(refusal), passing],
    about: `${item.ref} ${item.text}`,
    changes: [
      ...decision.decided.filter(isPicked).map(({ what }) => describeWhat(what, partnership)),
      ...additionLines(viewOf(setting, plan), decision.decided),
    ],
    fields: boxesOf(command).map((box) => ({ box, label: labelOf(box, command) })),
    press: {
      verb: 'pass',
      data: {
        plan: plan.id,
        seen: seen ?? itemOf(plan, item.ref)?.standing.revision ?? 0,
        operation: `${setting.operation}-pass`,
        change: withoutWords(command),
      },
    },
  };
}

const passing =
  'If you know that it is about no child or family, type the words again here and press. They are then kept, and the history says that you checked them.';

/** The same change with nothing in its boxes that anybody typed. */
function blanked(command: Worded): Worded {
  const blanks = boxesOf(command).map((box) => [box, box === 'link' ? 'https://…' : '…']);
  return withWords(withoutWords(command), Object.fromEntries(blanks) as Record<WordBox, string>);
}

const wordy: ReadonlySet<Decided['what']['kind']> = new Set([
  'noted',
  'evidenced',
  'challenged',
  'added',
] as const);

/** Leaves out changes that are only words: the boxes are for those. */
function isPicked({ what }: Decided): boolean {
  return !wordy.has(what.kind);
}

function boxesOf(command: Worded): readonly WordBox[] {
  return Object.keys(textsOf(command)) as WordBox[];
}

function labelOf(box: WordBox, { kind }: Worded): string {
  return kind === 'add' ? 'What is to be done' : boxLabels[box];
}

const boxLabels: Record<WordBox, string> = {
  why: 'Reason',
  note: 'Note',
  text: 'What shows it',
  link: 'Link (https)',
  difference: 'What difference did it make?',
  figure: 'Figure',
};
