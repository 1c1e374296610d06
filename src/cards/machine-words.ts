import type { What } from '../plan/change';
import type { Party } from '../plan/partnership';
import type { NudgeWish, Progress } from '../plan/standing';
import { partOf, said, type BeforeAfter } from './change-words';

/** A change's before and after for machines: codes and ISO days instead of words. */
export function machineChange(what: What): BeforeAfter {
  switch (what.kind) {
    case 'rated':
      return said('rating', what, (rated) => rated?.code ?? 'not rated');
    case 'progressed':
      return said('progress', what, machineProgress);
    case 'rescheduled':
      return said('forecast', what, (forecast) => forecast?.to ?? '');
    case 'noted':
      return said('note', what, textOf);
    case 'evidenced':
      return said('evidence', what, textOf);
    case 'reopened':
      return said('reopened', what, ({ progress }) => machineProgress(progress));
    case 'assigned':
      return said(partOf(what), what, machineParties);
    case 'entrusted':
      return said('group', what, (group) => group ?? '');
    case 'added':
      return said('added', what, textOf);
    case 'escalated':
      return said('escalated', what, (escalation) => escalation?.to ?? '');
    case 'challenged':
      return said('challenge', what, textOf);
    case 'nudge set':
      return said('nudges', what, machineWish);
    case 'undone':
      return { ...machineChange(what.what), field: 'undone' };
    default:
      return what satisfies never;
  }
}

function textOf(worded: { readonly text: string } | null): string {
  return worded?.text ?? '';
}

/** `remind 2021-11-12, quiet 2021-12-01` */
function machineWish(wish: NudgeWish | null): string {
  const { reminder = null, quiet = null } = wish ?? {};
  const said = [reminder !== null && `remind ${reminder}`, quiet !== null && `quiet ${quiet}`];
  return said.filter(Boolean).join(', ');
}

/** `post:data-lead, person:ID` */
function machineParties(parties: readonly Party[] | null): string {
  return (parties ?? []).map((party) => Object.entries(party).flat().join(':')).join(', ');
}

/** `not started`, `under way`, `2 of 3`, `done 2021-11-04` */
function machineProgress(progress: Progress): string {
  if (progress.state === 'not started') return progress.state;
  if (progress.state === 'done') return `done ${progress.on}`;
  return progress.count ? `${progress.count.done} of ${progress.count.of}` : progress.state;
}
