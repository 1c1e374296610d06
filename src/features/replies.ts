import type { Button, Card } from '../cards/views';
import type { Choice } from '../plan/recall';
import type { Reply, ReplyKind } from './feature';

type Beside = Partial<Omit<Reply, 'kind' | 'card'>>;

/** A reply about nothing in particular until `beside` says what. */
export function reply(kind: ReplyKind, card: Card, beside: Beside = {}): Reply {
  return { kind, card, refs: [], shown: 0, changes: [], needs: [], choices: [], inPlace: false, ...beside };
}

/** Plain words under a title. */
export function textReply(title: string, paragraphs: readonly string[], more: TextMore = {}): Reply {
  const { kind = 'text', bullets = [], buttons = [], ...beside } = more;
  return reply(kind, { card: 'text', view: { title, paragraphs, bullets, buttons } }, beside);
}

type TextMore = Beside & { kind?: ReplyKind; bullets?: readonly string[]; buttons?: readonly Button[] };

/** The bot asks back; each way on is a button that says its sentence. */
export function questionReply(
  title: string,
  text: string,
  choices: readonly Choice[],
  beside: Beside = {},
): Reply {
  const buttons = choices.map((choice): Button => ({
    title: choice.label,
    press: { verb: 'say', data: { words: choice.says } },
  }));
  return reply('question', { card: 'question', view: { title, text, buttons } }, { choices, ...beside });
}
