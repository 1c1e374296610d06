import type { Button } from '../../cards/presses';
import type { Bundle } from '../../importing/bundled';
import type { Partnership, PartnershipId, PersonId } from '../../plan/partnership';
import { firstManager, startedWith, withoutPeople, withStep } from '../../plan/register/set-up';
import type { Stores } from '../../store/stores';
import type { Reply, Turn } from '../feature';
import { registerAfter } from '../change-register';
import { textReply } from '../replies';

/** Who the settings name as the first to keep a partnership's register, and what they may begin with. */
export interface FirstRun {
  readonly managers: readonly { readonly tenant: string; readonly id: PersonId }[];
  bundled(): Pick<Bundle, 'partnerships' | 'plans'>;
}

/** Whether the speaker is the one named for their tenant, in their own chat with the bot. */
export function isFirstManager({ speaker, conversation }: Turn, firstRun: FirstRun | undefined): boolean {
  const isNamed = firstRun?.managers.some(({ tenant, id }) => tenant === speaker.tenant && id === speaker.id);
  return conversation.kind === 'personal' && isNamed === true;
}

/** Offers a choice of partnerships to begin with; if their tenant already has one, offers to enter them in its register. */
export function beginReply(held: Partnership | undefined, firstRun: FirstRun): Reply {
  if (held)
    return textReply(
      `Set up the ${held.name}`,
      [
        'You are named in my settings as its first business manager. Press to be put into its register as that.',
      ],
      { kind: 'question', buttons: [begin('Begin', held.id)] },
    );
  return textReply(
    'Hello, which partnership is yours?',
    [
      'You are named in my settings as its first business manager, and I hold no plan for you yet. Press to begin with its plans, groups and posts; nobody but you is in it then.',
      'None of these? Put your own in with npm run plan -- load FOLDER, where I was installed, and say hello again.',
    ],
    { kind: 'question', buttons: firstRun.bundled().partnerships.map(({ name, id }) => begin(name, id)) },
  );
}

function begin(title: string, partnership: PartnershipId): Button {
  return { title, press: { verb: 'begin set-up', data: { partnership } } };
}

/**
 * Puts the first business manager into the register, of the partnership that is held or of a bundled one that begins with
 * them. Pressed again it changes nothing; false where the partnership is somebody else's.
 */
export async function beginSetUp(
  id: PartnershipId,
  { speaker, now }: Turn,
  held: Partnership | undefined,
  firstRun: FirstRun,
  stores: Stores,
): Promise<boolean> {
  const named = { id: speaker.id, name: speaker.name || 'Business manager' };
  if (held) {
    if (held.id !== id) return false;
    await registerAfter({ partnership: held, stores }, (before) =>
      before.people.some((person) => person.id === speaker.id)
        ? before
        : withStep(before, { kind: 'person', person: firstManager(before, named) }, now.day),
    );
    return true;
  }
  const { partnerships, plans } = firstRun.bundled();
  const bundled = partnerships.find((partnership) => partnership.id === id);
  if (!bundled || (await stores.registers.register(id))) return false;
  const own = plans.filter(({ partnership }) => partnership === id);
  await Promise.all(own.map((plan) => stores.plans.create(withoutPeople(plan))));
  return stores.registers.create(startedWith(bundled, speaker.tenant, firstManager(bundled, named)));
}

/** Says that the partnership belongs to another tenant. */
export function takenReply(): Reply {
  return textReply('Nothing was changed', [
    'That partnership is held here for another tenant. Load your own with npm run plan -- load FOLDER.',
  ]);
}
