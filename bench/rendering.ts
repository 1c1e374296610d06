import { renderCard } from '../src/cards/render';
import type { Card, Line } from '../src/cards/views';
import type { Figure } from './figures';
import { batchTimes, spreadOf } from './samples';

const LINES = 20;
const BATCHES = 200;
const BATCH = 50;

/** A list card of 20 lines, twice as long as any we send, from its view to the object that is sent. */
export function benchRendering(): readonly Figure[] {
  const card = listOf(LINES);
  const rendered = renderCard(card);
  batchTimes(() => renderCard(card), BATCHES / 2, BATCH);
  const ours = spreadOf(batchTimes(() => renderCard(card), BATCHES, BATCH));
  const writing = spreadOf(batchTimes(() => JSON.stringify(rendered), BATCHES, BATCH));
  return [
    {
      name: `rendering a list card of ${LINES} lines, median`,
      unit: 'ms',
      ours: ours.median,
      baseline: { what: 'JSON.stringify of it', value: writing.median },
      target: { most: 0.5 },
    },
  ];
}

/** Lines that differ, as long as those of real plans, each with all that a line may carry. */
function listOf(lines: number): Card {
  return {
    card: 'list',
    view: {
      title: `${lines} milestones`,
      understood: 'Red or amber · P1 Neglect',
      summary: '12 red, 8 amber; 5 of 25 not rated',
      notes: ['3 already late: 1.3, 1.4 and 1.7.'],
      lines: Array.from({ length: lines }, (_, index) => lineOf(index + 1)),
      buttons: [{ title: 'More (5 left)', press: { verb: 'say', data: { words: 'more' } } }],
    },
  };
}

function lineOf(number: number): Line {
  const red = number % 2 === 0;
  return {
    ref: `1.${number}`,
    text: `Launch the trial of multi-agency chronologies in Child Protection cases, round ${number}`,
    rating: red ? { label: '🔴 Red', colour: 'attention' } : { label: '🟠 Amber', colour: 'warning' },
    detail: `due September 2021 · ${number + 20} days late · under way · Chair of Safeguarding Effectiveness`,
    why: 'Still no lead agency, and no template agreed',
    open: { verb: 'open', data: { plan: 'hounslow-2021-23', ref: `1.${number}` } },
  };
}
