import { sayRemedy, sayTrouble } from '../cards/trouble-words';
import type { Card } from '../cards/views';
import { sayDay } from '../cards/words';
import { mondayOf, startOfWeek, type Now } from '../plan/day';
import { ownPeople } from '../plan/register/guests';
import type { Group, Partnership, Person } from '../plan/partnership';
import { mayKeepRegister, mayRunGroup } from '../plan/roles';
import type { Trouble } from '../plan/trouble';
import type { ChannelLink } from '../store/conversation-store';
import { occasionOfGroup, type Occasion } from '../store/delivery-store';
import type { Stores } from '../store/stores';
import type { DuePost } from './deliver';

/** A digest that went wrong, and where. */
interface Noticed {
  readonly trouble: Trouble;
  readonly week: string;
  readonly link: ChannelLink;
  readonly group: Group;
  readonly partnership: Partnership;
  readonly stores: Pick<Stores, 'conversations' | 'deliveries'>;
  readonly now: Now;
}

/**
 * Who is told, each once in their own chat. Of a digest that may not have arrived, the group's chair and the
 * business manager, since either may post it again; of any other trouble, the business manager, who can mend it,
 * or the chair if no business manager was told or can be.
 */
export function noticesOf(noticed: Noticed): readonly DuePost[] {
  const { partnership, group, trouble, stores, now } = noticed;
  const here = ownPeople(partnership);
  const keepers = here.filter((person) => mayKeepRegister(person, now.day));
  const others = here.filter(
    (person) => !keepers.includes(person) && mayRunGroup(partnership, group.id, person, now.day),
  );
  const areOut = () => areUntold(keepers, occasionOf(noticed), stores);
  return [
    ...keepers.map((person) => noticeTo(person, noticed)),
    ...others.map((person) =>
      trouble.kind === 'may not have arrived' || keepers.length === 0
        ? noticeTo(person, noticed)
        : { ...noticeTo(person, noticed), isWanted: areOut },
    ),
  ];
}

/** Somebody who was told, and took the bot out afterwards, counts as told. */
async function areUntold(
  people: readonly Person[],
  occasion: Occasion,
  { conversations, deliveries }: Noticed['stores'],
): Promise<boolean> {
  for (const { id } of people) {
    if (await conversations.chatOf(id)) return false;
    if ((await deliveries.get(id, occasion))?.delivery.state === 'sent') return false;
  }
  return true;
}

function noticeTo(person: Person, noticed: Noticed): DuePost {
  const { stores } = noticed;
  return {
    to: person.id,
    occasion: occasionOf(noticed),
    is: 'due',
    way: () => stores.conversations.chatOf(person.id),
    compose: () => Promise.resolve({ card: noticeCard(noticed) }),
  };
}

function occasionOf({ trouble, week, link }: Noticed): Occasion {
  const occasion: Occasion =
    trouble.kind === 'may not have arrived'
      ? `unsure|${week} ${link.channel} ${trouble.at}`
      : `unreached|${week} ${link.channel} ${trouble.kind}`;
  return occasionOfGroup(occasion, link);
}

function noticeCard({ trouble, week, link, group, now }: Noticed): Card {
  const monday = mondayOf(week);
  const isThisWeeks = monday === startOfWeek(now.day);
  const which = isThisWeeks ? 'this week’s digest' : `the digest of the week of ${sayDay(monday, now.day)}`;
  const again = {
    title: 'Post it again',
    press: { verb: 'post again', data: { channel: link.channel, group: group.id, week } },
  } as const;
  return {
    card: 'text',
    view: {
      title: `${group.name}: ${which}`,
      paragraphs: [`It ${sayTrouble(trouble)}.`, sayRemedy(trouble)],
      bullets: [],
      buttons: trouble.kind === 'may not have arrived' ? [again] : [],
    },
  };
}
