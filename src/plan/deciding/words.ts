import type { Add, Command, EvidenceGiven, Nudging, Undo, Update } from '../command';
import type { Day } from '../day';

/** A command that somebody may put words into: taking back and one's own nudges have none. */
export type Worded = Exclude<Command, Undo | Nudging>;

export function hasWords(command: Command): command is Worded {
  return command.kind !== 'undo' && command.kind !== 'nudging';
}

/** The free texts of a command, each by the box it is typed into. */
export type Words = Readonly<Partial<Record<WordBox, string>>>;

export type WordBox = 'why' | 'note' | 'text' | 'link' | 'difference' | 'figure';

/**
 * A command without its words: all that is left was picked from the plan, the register and the calendar. Who asked for a day
 * is no button's to say.
 */
export type Wordless =
  | (Omit<Update, 'why' | 'note' | 'evidence' | 'askedBy'> & { readonly on?: Day })
  | Without<Exclude<Worded, Update | Add>, 'why'>
  | Omit<Add, 'text'>;

/** Every free text of a command. The guard checks only what is named here, so whatever a member types must be. */
export function textsOf(command: Worded): Words {
  if (command.kind === 'add') return { text: command.text };
  if (command.kind !== 'update') return given({ why: command.why });
  const { why, note, evidence } = command;
  const { text, link, difference, value } = evidence ?? {};
  return given({ why, note, text, link, difference, figure: value?.figure });
}

/** The command with nothing left in it that anybody typed. */
export function withoutWords(command: Worded): Wordless {
  switch (command.kind) {
    case 'update':
      return {
        ...without(command, 'why', 'note', 'evidence', 'askedBy'),
        ...given({ on: command.evidence?.value?.on }),
      };
    case 'reopen':
    case 'assign':
    case 'entrust':
    case 'escalate':
    case 'challenge':
      return without(command, 'why');
    case 'add':
      return without(command, 'text');
    default:
      return command satisfies never;
  }
}

/** Of each kind of command, all but these parts. */
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

function without<T extends object, K extends keyof T & string>(command: T, ...parts: K[]): Without<T, K> {
  const left = Object.entries(command).filter(([part]) => !parts.some((one) => one === part));
  return Object.fromEntries(left) as Without<T, K>;
}

/** The command again, with these words in it and no others. */
export function withWords(wordless: Wordless, words: Words): Worded {
  if (wordless.kind === 'add') return { ...wordless, text: words.text ?? '' };
  const reason = given({ why: words.why });
  if (wordless.kind !== 'update') return { ...wordless, ...reason };
  const { on, ...update } = wordless;
  const { note, text } = words;
  const evidence = text === undefined ? undefined : evidenceOf(text, words, on);
  return { ...update, ...reason, ...given({ note, evidence }) };
}

function evidenceOf(text: string, { link, difference, figure }: Words, on: Day | undefined): EvidenceGiven {
  const value = figure === undefined ? undefined : { figure, ...given({ on }) };
  return { text, ...given({ link, difference, value }) };
}

/** What was said; what was not is left out. */
function given<T extends object>(said: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
