const ref = String.raw`[A-Z]{0,2}\d+\.[A-Z]?\d+(?:@\d{4}-\d{2})?`;
const we = String.raw`(?:i|we)(?:['’](?:m|re|ve|d|ll)| am| are| have| would| will)?`;
const rating = String.raw`(?:giv(?:e|ing|en)|rat(?:e|ing|ed)|call(?:ing|ed)?|mark(?:ing|ed)?|put(?:ting)?|scor(?:e|ing|ed)|record(?:ing|ed)?|ha(?:ve|ving) it)`;
const calling = '(?:make|mark|put|pop|call|rate|set|turn|record)';
const as = '(?:as |at |to be |to |down as |in as )?';
const it = '(?:it|this|that|this one|that one)';
const wanting = String.raw`(?:i|we)(?:['’]d)?(?: would)?(?: like| want| need| have)? to`;
const because = '(?:because|as|since|cos)';

/** Each way of saying it, and how the bot is told the same. What is made of it is read as strictly as anything else. */
const ways: readonly (readonly [RegExp, string])[] = [
  // "3.1 I am giving red because …", "1.4 we rate amber"
  [new RegExp(String.raw`\b(${ref})[,:]?\s+${we}\s+${rating}\s+(?:${it} )?${as}`, 'i'), '$1 '],
  // "2.3 should be amber because …": a wish with its reason
  [
    new RegExp(String.raw`\b(${ref})\s+(?:should|ought to|needs to|must) be\s+(?=\w+,? ${because}\b)`, 'i'),
    '$1 is ',
  ],
  // "2.1 make it green", "2.3, mark it as done"
  [new RegExp(String.raw`\b(${ref})[,:]?\s+(?:please )?${calling} ${it} ${as}`, 'i'), '$1 '],
  // "A2.2, I want to change the date to 30 June because …"
  [
    new RegExp(
      String.raw`\b(${ref})[,:]?\s+(?:please |${wanting} )?(?:change|move|push|put) (?:the|its) (?:due )?date(?: back| out)? to `,
      'i',
    ),
    'move $1 to ',
  ],
  // "Record Mary Poole as lead of 2.5"
  [
    new RegExp(
      String.raw`\b(?:record|put|note|log|name|list|show) (.{2,60}?) (?:down )?as (?:the )?(?:new )?lead (?:of|for|on) (${ref})`,
      'i',
    ),
    'assign $2 to $1',
  ],
  // "The rewrite of the strategy is slipping. Call it amber, …"
  [
    new RegExp(
      String.raw`^(?:the |our )?(.{3,80}?) (?:is|has|are|was|have)\b[^.;!?]*[.;!]\s+(?:so |please )?(${calling}) ${it} `,
      'i',
    ),
    '$2 $1 ',
  ],
];

/** What is told in another order or in other words, said as the bot is told: readings that may all be none. */
export function otherwiseSaid(text: string): readonly string[] {
  return ways.flatMap(([shape, plain]) => (shape.test(text) ? [text.replace(shape, plain)] : []));
}
