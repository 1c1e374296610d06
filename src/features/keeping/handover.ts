import { sayCount, sayDay, sayList } from '../../cards/words';
import { handedOver, postsLeftBy, requested, withoutRequest } from '../../plan/register/handover';
import type { Handover, HandoverRequest, PersonId } from '../../plan/partnership';
import { nameOf } from '../../plan/responsibility';
import { hasLeft, mayKeepRegister } from '../../plan/roles';
import { selectItems } from '../../plan/asking/select';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { offerReply, textReply, untilYes } from '../replies';
import { viewOf } from '../view-of';

/** Posts go from one person to another when the business manager presses; whoever took over may ask for it. Who held them before stays in the register. */
export const handover: Feature = {
  name: 'hand over posts',
  examples: ["I've taken over from Tom Baines, what have I inherited"],
  hear: (utterance, setting) => (utterance.says === 'hands over' ? offer(utterance, setting) : undefined),
  presses: {
    'ask handover': (press, setting) => ask(press, setting),
    'hand over': (press, setting) => handOver(press, setting),
    'decline handover': (press, setting) => decline(press, setting),
  },
};

/** What would change hands, and the button for whoever speaks. Another person's handover is the business manager's alone. */
function offer({ from, to, during }: Handover, setting: Setting): Reply {
  const keeps = isManager(setting);
  if (!keeps && (to !== setting.member.id || !isKnown(to, setting))) return notAllowed();
  const leaver = personName(from, setting);
  if (!isHere(to, setting))
    return textReply(`${personName(to, setting)} has left`, ['Nothing can be handed to them.']);
  const posts = postsLeftBy(setting.partnership, from, setting.turn.now.day);
  if (posts.length === 0)
    return textReply(`${leaver} holds no post here`, [
      `Nothing is held by a post of ${leaver}’s. To give items to somebody by name, say “assign 1.3 to …”.`,
    ]);
  const data = { from, to, during };
  const yes = during ? 'Yes, that is the cover' : 'Yes, hand over';
  const button = keeps
    ? ({ title: yes, press: { verb: 'hand over', data } } as const)
    : ({ title: `Ask ${keepers(setting)}`, press: { verb: 'ask handover', data } } as const);
  return offerReply(
    titleOf({ from, to, during }, keeps, setting),
    [
      `${leaver} ${held(setting, from)} ${sayList(posts.map((post) => nameOf(setting.partnership, { post })))}.`,
      ...inherited(from, setting),
      keeps
        ? untilYes
        : `Posts are the business manager’s to hand over: ${keepers(setting)} will see your request.`,
    ],
    button,
    { refs: itemsOf(from, setting), shown: itemsOf(from, setting).length },
  );
}

function titleOf({ from, to, during }: Handover, keeps: boolean, setting: Setting): string {
  const [leaver, taker] = [personName(from, setting), personName(to, setting)];
  if (during) return `Cover for ${leaver} by ${taker}, ${sayDay(during.first)} to ${sayDay(during.last)}?`;
  return keeps ? `Hand over from ${leaver} to ${taker}?` : `Taking over from ${leaver}`;
}

const held = ({ partnership, turn }: Setting, from: PersonId): string => {
  const left = partnership.people.find((person) => person.id === from)?.left;
  return left !== undefined && left < turn.now.day ? `left on ${sayDay(left)} and held` : 'holds';
};

function inherited(from: PersonId, setting: Setting): readonly string[] {
  const refs = itemsOf(from, setting);
  const byName = ofParty({ person: from }, setting);
  return [
    refs.length === 0
      ? 'No item that is still to be done goes with that.'
      : `${sayCount(refs.length, 'item')} still to be done ${refs.length === 1 ? 'goes' : 'go'} with that: ${sayList(refs)}.`,
    ...(byName.length > 0 ? [`${sayList(byName)} name them in person and have to be given one by one.`] : []),
  ];
}

/** Items not yet done that these posts lead or contribute to. */
function itemsOf(from: PersonId, setting: Setting): readonly string[] {
  const posts = postsLeftBy(setting.partnership, from, setting.turn.now.day);
  const parties = posts.map((post) => ({ post }));
  if (parties.length === 0) return [];
  const items = selectItems(viewOf(setting, setting.plan), { who: { parties }, states: ['not done'] });
  return items.map((item) => item.ref);
}

function ofParty(party: { person: PersonId }, setting: Setting): readonly string[] {
  const named = JSON.stringify(party);
  const items = selectItems(viewOf(setting, setting.plan), { states: ['not done'] });
  return items
    .filter((item) => (item.standing.lead ?? item.lead).some((one) => JSON.stringify(one) === named))
    .map((item) => item.ref);
}

async function ask({ from, to, during }: Handover, setting: Setting): Promise<Reply> {
  if (to !== setting.member.id || !isKnown(to, setting) || !isKnown(from, setting)) return notAllowed();
  if (!hasSomething({ from, to }, setting)) return gone();
  await changeRegister(setting, (partnership) => requested(partnership, { from, to, during }));
  return textReply(`${keepers(setting)} will see it`, ['Nothing has changed hands yet.'], { inPlace: true });
}

async function handOver({ from, to, during }: Handover, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  if (!isKnown(from, setting) || !isHere(to, setting) || !hasSomething({ from, to }, setting)) return gone();
  const { day } = setting.turn.now;
  const given = { from, to, during };
  await changeRegister(setting, (partnership) => handedOver(partnership, given, day));
  if (during)
    return textReply(
      `${personName(to, setting)} covers for ${personName(from, setting)}`,
      [
        `From ${sayDay(during.first)} to ${sayDay(during.last)}, both included. Both answer for the posts then.`,
      ],
      { inPlace: true },
    );
  return textReply(
    `${personName(to, setting)} has the posts of ${personName(from, setting)} now`,
    [`From ${sayDay(day)}. What happened before keeps the name of whoever held them then.`],
    { inPlace: true },
  );
}

async function decline({ from, to }: Handover, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  await changeRegister(setting, (partnership) => withoutRequest(partnership, { from, to }));
  return textReply('Declined', ['Nothing changed hands.'], { inPlace: true });
}

/** A handover that was asked for, with the business manager's yes and no. */
export function handoverAsked({ from, to, during }: HandoverRequest, setting: Setting): Reply {
  const data = { from, to, during };
  const offered = offer(data, setting);
  const no = { title: 'No', press: { verb: 'decline handover', data } } as const;
  if (offered.card.card !== 'text') return offered;
  const view = { ...offered.card.view, buttons: [...offered.card.view.buttons, no] };
  return { ...offered, card: { card: 'text', view } };
}

const isKnown = (id: PersonId, { partnership }: Setting): boolean =>
  partnership.people.some((person) => person.id === id);

/** There is a post to hand over, and it would go to somebody else. */
const hasSomething = ({ from, to }: Handover, { partnership, turn }: Setting): boolean =>
  from !== to && postsLeftBy(partnership, from, turn.now.day).length > 0;

const isHere = (id: PersonId, { partnership, turn }: Setting): boolean =>
  partnership.people.some((person) => person.id === id && !hasLeft(person, turn.now.day));

const personName = (person: PersonId, { partnership }: Setting): string => nameOf(partnership, { person });

function keepers({ partnership, turn }: Setting): string {
  const names = partnership.people.filter((person) => mayKeepRegister(person, turn.now.day));
  return sayList(
    names.map((person) => person.name),
    'or',
  );
}

const notAllowed = (): Reply => onlyTheManager('can hand posts over');

const gone = (): Reply =>
  textReply('Nothing was changed', ['There is nothing left to hand over.'], { inPlace: true });
