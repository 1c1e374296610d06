import { mayKeepRegister } from '../plan/roles';
import type { Reply, Setting } from './feature';
import { refuse } from './replies';

/** Asked at every offer and again at every press: whoever presses may not be whoever was offered it. */
export function isManager({ member, turn }: Pick<Setting, 'member' | 'turn'>): boolean {
  return mayKeepRegister(member, turn.now.day);
}

/** What anybody else is told who tries what only the business manager does: `keeps the calendar`. */
export function onlyTheManager(does: string, title?: string): Reply {
  return refuse('not-allowed', [`Only the business manager ${does}.`], title);
}

/** What anybody else is told who asks for what only the business manager reads, and what holds for them instead. */
export function forTheManager(instead: string): Reply {
  return refuse('not-allowed', [instead], 'That is the business manager’s to know');
}
