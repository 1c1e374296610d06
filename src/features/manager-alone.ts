import { mayKeepRegister } from '../plan/roles';
import type { Reply, Setting } from './feature';
import { refuse } from './replies';

/** Asked at every offer and again at every press: whoever presses may not be whoever was offered it. */
export function isManager({ member, turn }: Pick<Setting, 'member' | 'turn'>): boolean {
  return mayKeepRegister(member, turn.now.day);
}

/** Refuses anybody else: `onlyTheManager('keeps the calendar')`. */
export function onlyTheManager(does: string, title?: string): Reply {
  return refuse('not-allowed', [`Only the business manager ${does}.`], title);
}

/** Refuses to tell anybody else, and says what they get instead. */
export function forTheManager(instead: string): Reply {
  return refuse('not-allowed', [instead], 'That is the business manager’s to know');
}
