import type { DigestPart } from '../../plan/digest-settings';
import type { SlotReader } from '../hear/grammar';
import { phraseAt, phraseBook, phrasesFor } from '../words/phrases';

/** What a digest may tell, as people call it. */
const parts = phraseBook<DigestPart>([
  ...phrasesFor<DigestPart>('good news;what went well;what was done;successes;wins', 'good news'),
  ...phrasesFor<DigestPart>(
    'changes;what changed;what has changed;what moved;moves;what has moved',
    'changes',
  ),
  ...phrasesFor<DigestPart>('ratings;(red|reds) and (amber|ambers);reds;ambers', 'ratings'),
  ...phrasesFor<DigestPart>(
    'overdue(| items| milestones| actions);what is (overdue|late);late items',
    'overdue',
  ),
  ...phrasesFor<DigestPart>(
    '(due|coming) (soon|up)(| items);what is (due soon|due|coming|coming up);upcoming(| items)',
    'due soon',
  ),
  ...phrasesFor<DigestPart>(
    'not updated(| items);stale(| items);what (is|has) not (been |)updated',
    'not updated',
  ),
  ...phrasesFor<DigestPart>('(no|without a|missing) (lead|leads);what has no lead', 'no lead'),
]);

export const digestPart: SlotReader<DigestPart> = ({ tokens }, from) => {
  const found = phraseAt(parts, tokens, from);
  return found ? [{ to: from + found.length, value: found.value }] : [];
};
