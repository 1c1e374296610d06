import type { EvidenceGiven, Update } from '../../plan/command';
import { isDay } from '../../plan/day';
import { itemOf } from '../../plan/plan';
import { untouched, type Count, type Progress } from '../../plan/standing';
import { readAssignment } from './assign-form';
import type { Feature, Inputs, PressOf, Reply, Setting } from '../feature';
import { itemReply } from './item-card';
import type { Read, RefusedForm } from './item-forms';
import { carryOut, type CarriedOut } from './outcomes';
import { ownOperation } from './own-operation';
import { proposeCommand } from './proposing';
import { refusalReply } from '../refusals';

/** The forms inside an item's card: what is in them happens at one press, all of it or nothing. */
export const updateForm: Feature = {
  name: 'update form',
  examples: [],
  presses: {
    update: (press, setting) =>
      save('update', press, setting, (ref, inputs) => readUpdate(ref, inputs, press, setting)),
    evidence: (press, setting) => save('evidence', press, setting, readEvidence),
    assign: (press, setting) => save('assign', press, setting, readAssignment),
    reopen: ({ plan, ref, inputs }, setting) =>
      proposeCommand(plan, { kind: 'reopen', ref, why: inputs.why }, setting),
    undo: async (press, setting) => {
      const undo = { kind: 'undo', revision: press.revision } as const;
      return (await carryOut(press.plan, undo, ownOperation(press, setting), undefined, setting)).reply;
    },
  },
};

type FormPress = PressOf<'update'>;
async function save(
  form: RefusedForm['form'],
  press: FormPress,
  setting: Setting,
  read: (ref: string, inputs: Inputs) => Read | Promise<Read>,
): Promise<Reply> {
  const { inputs } = press;
  const sent = await read(press.ref, inputs);
  if ('problem' in sent) return sendBack(press, setting, { form, inputs, says: sent.problem });
  const outcome = await carryOut(press.plan, sent.command, ownOperation(press, setting), press.seen, setting);
  if (!isFormProblem(outcome)) return outcome.reply;
  return sendBack(press, setting, { form, inputs, says: outcome.notes.join(' ') });
}

/** What the member can mend in the form goes back on the form; anything else is a refusal of its own. */
function isFormProblem(outcome: CarriedOut): boolean {
  const mendable = [
    'needs a reason',
    'already so',
    'not a count',
    'not a link',
    'in the future',
    'in the past',
    'too long',
    'has left',
    'no such party',
  ];
  return outcome.kind === 'refused' && mendable.includes(outcome.refusal.reason);
}

async function sendBack(
  { plan: planId, ref }: FormPress,
  setting: Setting,
  refused: RefusedForm,
): Promise<Reply> {
  const plan = await setting.planOf(planId);
  const item = plan && itemOf(plan, ref);
  if (!plan || !item) return refusalReply({ reason: 'no such item', ref });
  return { ...itemReply(setting, plan, item, { refused, inPlace: true }), kind: 'refusal' };
}

/** Only boxes that differ from what the form showed count: an untouched box changes nothing. */
async function readUpdate(ref: string, inputs: Inputs, press: FormPress, setting: Setting): Promise<Read> {
  const plan = await setting.planOf(press.plan);
  const standing = (plan && itemOf(plan, ref)?.standing) ?? untouched;
  const { rating, forecast, note, why, done, of } = inputs;
  if (forecast && !isDay(forecast)) return { problem: 'That date does not exist.' };
  if ((done === undefined) !== (of === undefined))
    return { problem: 'Say both how many are done and out of how many.' };
  const said = {
    ...(rating && rating !== standing.rating?.code ? { rating } : {}),
    ...changedProgress(inputs, standing.progress),
    ...(forecast && forecast !== standing.forecast?.to ? { forecast } : {}),
    ...(note ? { note } : {}),
  };
  // A reason by itself is a new reason for the present rating.
  const alone = Object.keys(said).length === 0 && why !== undefined && rating !== undefined;
  return { command: { kind: 'update', ref, ...said, ...(alone ? { rating } : {}), why } };
}

/** A changed count means "under way" by itself; an unchanged one means nothing. */
function changedProgress(inputs: Inputs, shown: Progress): Pick<Update, 'progress'> {
  const count = countIn(inputs);
  const held = shown.state === 'not started' ? undefined : shown.count;
  const counted = count !== undefined && (count.done !== held?.done || count.of !== held.of);
  const state = progressStates.find((one) => one === inputs.progress) ?? shown.state;
  if (state === shown.state && !counted) return {};
  if (state === 'not started' && !counted) return { progress: { state } };
  return { progress: { state: state === 'done' ? 'done' : 'under way', count: counted ? count : undefined } };
}

const progressStates = ['not started', 'under way', 'done'] as const;

function countIn({ done, of }: Inputs): Count | undefined {
  return done !== undefined && of !== undefined ? { done: Number(done), of: Number(of) } : undefined;
}

function readEvidence(ref: string, { text, link, difference, figure, on }: Inputs): Read {
  if (!text) return { problem: 'Say what shows it, in a few words.' };
  if (on && !isDay(on)) return { problem: 'That date does not exist.' };
  const evidence: EvidenceGiven = {
    text,
    link,
    difference,
    value: figure ? { figure, on } : undefined,
  };
  return { command: { kind: 'update', ref, evidence } };
}
