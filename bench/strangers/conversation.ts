import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';

/**
 * What a stranger said, message by message, and what the answer to the last one must be. A stranger is somebody who
 * never saw the reader: the expectations come from the plan alone.
 */
const conversation = z.object({
  plan: z.string(),
  as: z.string(),
  /** Ten in the morning of 10 November 2021 unless given. */
  at: z.string().optional(),
  say: z.array(z.string()).min(1),
  /** Exactly these items are shown. */
  refs: z.array(z.string()).optional(),
  contains: z.array(z.string()).optional(),
  containsStart: z.string().optional(),
  kinds: z.array(z.string()).optional(),
  says: z.string().optional(),
  notSays: z.string().optional(),
  /** Exactly these items would be changed. */
  changes: z.array(z.string()).optional(),
  changesStart: z.string().optional(),
  to: z.string().optional(),
  field: z.string().optional(),
  noChange: z.boolean().optional(),
  /** Asking back is as good. */
  mayAsk: z.boolean().optional(),
  category: z.string().optional(),
  why: z.string().optional(),
});

export type Conversation = z.infer<typeof conversation>;

/** One conversation a line. */
export function conversationsIn(file: string): readonly Conversation[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => conversation.parse(JSON.parse(line)));
}
