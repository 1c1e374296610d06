import { withWords } from '../../plan/deciding/words';
import type { Feature } from '../feature';
import { ownOperation } from './own-operation';
import { carryOut } from './outcomes';

/**
 * "This is a false alarm: keep it": the business manager types the words again on the card that refused them, and answers
 * for them by name. Each text by itself; who else presses is refused as before.
 */
export const falseAlarm: Feature = {
  name: 'false alarm',
  examples: [],
  presses: {
    pass: async (press, setting) => {
      const { plan, seen, change, inputs } = press;
      const command = withWords(change, inputs);
      return (await carryOut(plan, command, ownOperation(press, setting), seen, setting, 'passing')).reply;
    },
  },
};
