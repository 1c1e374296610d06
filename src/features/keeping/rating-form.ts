import type { FormField } from '../../cards/forms';
import { sayList } from '../../cards/words';
import { marks, type RatingGiven } from '../../plan/register/rating-scheme';
import type { Inputs } from '../feature';

const yesOrNo = [
  { title: 'Yes', value: 'yes' },
  { title: 'No', value: 'no' },
];

/** A rating in labelled boxes. */
export function fieldsOf(given: RatingGiven): readonly FormField[] {
  const yes = (is: boolean) => ({ value: is ? 'yes' : 'no', choices: yesOrNo });
  const shown = [...new Set([given.mark, ...marks])].map((mark) => ({ title: mark, value: mark }));
  return [
    { id: 'label', label: 'What it is called', value: given.label },
    { id: 'meaning', label: 'What it means', value: given.meaning },
    { id: 'mark', label: 'Its mark', value: given.mark, choices: shown },
    { id: 'reason', label: 'It needs a reason', ...yes(given.needsReason) },
    { id: 'evidence', label: 'It asks for evidence', ...yes(given.asksEvidence) },
    { id: 'finished', label: 'What is rated so is finished, and never late', ...yes(given.finished) },
  ];
}

/** What it means and what it asks for: `done and embedded (counts as finished)`. */
export function meaningOf({ meaning, needsReason, asksEvidence, finished }: RatingGiven): string {
  const said = [
    ...(needsReason ? ['needs a reason'] : []),
    ...(asksEvidence ? ['asks for evidence'] : []),
    ...(finished ? ['counts as finished'] : []),
  ];
  return said.length > 0 ? `${meaning} (${sayList(said)})` : meaning;
}

/** What would change, line by line: `Called: Amber → Yellow`. */
export function differences(before: RatingGiven, after: RatingGiven): readonly string[] {
  const said = (is: boolean) => (is ? 'yes' : 'no');
  const parts: readonly (readonly [what: string, from: string, to: string])[] = [
    ['Called', before.label, after.label],
    ['Means', before.meaning, after.meaning],
    ['Mark', before.mark, after.mark],
    ['Needs a reason', said(before.needsReason), said(after.needsReason)],
    ['Asks for evidence', said(before.asksEvidence), said(after.asksEvidence)],
    ['Counts as finished', said(before.finished), said(after.finished)],
  ];
  return parts.filter(([, from, to]) => from !== to).map(([what, from, to]) => `${what}: ${from} → ${to}`);
}

export function readForm({
  label = '',
  meaning = '',
  mark = '',
  reason,
  evidence,
  finished,
}: Inputs): RatingGiven {
  return {
    ...{ label, meaning, mark },
    needsReason: reason === 'yes',
    asksEvidence: evidence === 'yes',
    finished: finished === 'yes',
  };
}
