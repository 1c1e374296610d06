import type { Day } from '../plan/day';
import type { Person } from '../plan/partnership';
import type { Trouble } from '../plan/trouble';
import { sayRemedyInChat, sayTroubleInChat } from './trouble-words';
import type { Card } from './views';
import { sayDay } from './words';

/** A message to a person that did not arrive: only what the card puts into words. */
interface UndeliveredMessage {
  readonly person: Pick<Person, 'name'>;
  readonly kind: 'nudge' | 'preview' | 'chase';
  readonly day: Day;
  readonly trouble: Trouble;
}

const messages: Readonly<Record<UndeliveredMessage['kind'], string>> = {
  nudge: 'message with nudges',
  preview: 'preview of a digest',
  chase: 'list before a meeting',
};

/** Which messages to people did not arrive, or may not have, and what can be done about each. */
export function undeliveredCard(undelivered: readonly UndeliveredMessage[], today: Day): Card {
  return {
    card: 'text',
    view: {
      title: 'Messages of mine that did not arrive, or may not have',
      paragraphs: ['I do not send them again by myself.'],
      bullets: undelivered.map((one) => line(one, today)),
      buttons: [],
    },
  };
}

function line({ person, kind, day, trouble }: UndeliveredMessage, today: Day): string {
  return `${person.name}: the ${messages[kind]} of ${sayDay(day, today)} ${sayTroubleInChat(trouble)}. ${sayRemedyInChat(trouble)}`;
}
