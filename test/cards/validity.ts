import type * as AdaptiveCards from 'adaptivecards';

/** The one build of the package that Node can load without a browser. */
const { AdaptiveCard, SerializationContext, Versions } = jest.requireActual<typeof AdaptiveCards>(
  'adaptivecards/dist/adaptivecards.js',
);

/** What Microsoft's own reader of cards has to say against a card of version 1.5; nothing, for a valid one. */
export function problemsOf(card: object): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const problems = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return parsed.getItemCount() === 0 ? [...problems, 'There is nothing on the card.'] : problems;
}
