import { unreachableIn } from '../../plan/register/reach';
import type { Unreachable } from '../../plan/nudging/waiting';
import type { Setting } from '../feature';

/** Whom the bot cannot write to as things are now, and why. */
export async function unreachableNow({ stores, partnership, turn }: Setting): Promise<Unreachable> {
  const references = await stores.conversations.references();
  const chats = new Set(references.flatMap(({ member }) => member ?? []));
  return unreachableIn(partnership, chats, turn.now.day);
}
