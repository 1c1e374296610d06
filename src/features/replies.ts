import type { FormView } from '../cards/forms';
import type { Button } from '../cards/presses';
import type { Card } from '../cards/views';
import type { Choice } from '../plan/asking/recall';
import type { Offer } from '../store/conversation-store';
import type { Asks } from '../understanding/words/utterance';
import type { Reply, ReplyKind } from './feature';
import { withNote } from './with-note';

type Beside = Partial<Omit<Reply, 'kind' | 'card'>>;

/** A reply about no item; `beside` adds whatever else it carries. */
export function reply(kind: ReplyKind, card: Card, beside: Beside = {}): Reply {
  return { kind, card, refs: [], shown: 0, changes: [], needs: [], choices: [], inPlace: false, ...beside };
}

/** Plain words under a title. */
export function textReply(title: string, paragraphs: readonly string[], more: TextMore = {}): Reply {
  const { kind = 'text', bullets = [], buttons = [], ...beside } = more;
  return reply(kind, { card: 'text', view: { title, paragraphs, bullets, buttons } }, beside);
}

type TextMore = Beside & { kind?: ReplyKind; bullets?: readonly string[]; buttons?: readonly Button[] };

/** What did not happen, and why. The reason is its name for machines. */
export function refuse(reason: string, paragraphs: readonly string[], title = 'Nothing was changed'): Reply {
  return textReply(title, paragraphs, { kind: 'refusal', reason });
}

/** A change that waits for its button, or for a typed yes right after it. */
export function offerReply(
  title: string,
  paragraphs: readonly string[],
  button: Button,
  more: Omit<TextMore, 'buttons' | 'offer'> = {},
): Reply {
  return textReply(title, paragraphs, { kind: 'question', ...more, buttons: [button], offer: button.press });
}

/** A filled-in form: a typed yes right after it presses its first button with the boxes as they were shown. */
export function filledForm(view: FormView, beside: Beside = {}): Reply {
  const offer = offerOf(view);
  return reply('question', { card: 'form', view }, { offer, ...beside });
}

function offerOf({ fields, buttons: [first] }: FormView): Offer | undefined {
  if (!first) return undefined;
  const filled = fields.filter(({ value }) => value !== '');
  const boxes = Object.fromEntries(filled.map(({ id, value }) => [id, value]));
  return { verb: first.press.verb, data: { ...first.press.data, ...boxes } };
}

/** Said with an offer: nothing happens by itself. */
export const untilYes = 'Nothing changes until you press, or say yes.';

/** The bot asks back; each way on is a button that says its sentence. */
export function questionReply(
  title: string,
  text: string,
  choices: readonly Choice[],
  beside: Beside,
): Reply {
  const buttons = choices.map((choice): Button => ({
    title: choice.label,
    press: { verb: 'say', data: { words: choice.says } },
  }));
  return reply('question', { card: 'question', view: { title, text, buttons } }, { choices, ...beside });
}

/** The same answer, which says that words of the question were passed over. */
export function namingLeftOut(answer: Reply, { leftOut = [], unsaid = [] }: LeftOut): Reply {
  const notes = [
    ...(unsaid.length > 0 ? [`Nothing in the plan says ${quoted(unsaid)}, so this is without it.`] : []),
    ...(leftOut.length > 0 ? [`I left out ${quoted(leftOut)}.`] : []),
  ];
  return notes.reduce(withNote, answer);
}

type LeftOut = Pick<Asks, 'leftOut' | 'unsaid'>;

const quoted = (words: readonly string[]): string =>
  words.map((each) => `“${each.replace(/[.!,;:\s-]+$/, '')}”`).join(', ');
