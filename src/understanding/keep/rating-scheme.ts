import type { RatingMeaning } from '../../plan/partnership';
import type { SchemeChange } from '../../plan/register/rating-scheme';
import type { Heard } from '../hear/heard';
import type { Utterance } from '../words/utterance';

const order = '^(?:please )?(?:(?:can|could) you )?';
const adding = new RegExp(
  `${order}(?:add|create|set up) (?:a |an |another |the )?(?:new )?(?:rag )?(?:rating|colour)(?: called| named)?:? (?!(?:for|to|on|of|against|with) )"?(?<label>[^":,;]+?)"?(?:(?: ?[:;,-] ?| (?:meaning|which means|that means|for) )(?<meaning>.+))?$`,
  'i',
);
const addingTo = new RegExp(
  `${order}add "?(?<label>[^":,;]+?)"? to the (?:rating|rag|colour) (?:scheme|key)(?: ?[:;,-] ?(?<meaning>.+))?$`,
  'i',
);
const renaming = new RegExp(
  `${order}(?:rename|relabel) (?:the )?(?:rating |colour )?"?(?<rating>[^"]+?)"? (?:to|as|into) "?(?<label>[^"]+?)"?$`,
  'i',
);
const meanings: readonly RegExp[] = [
  new RegExp(
    `${order}(?:change|set|update) (?:the meaning of|meaning of|what) "?(?<rating>[^"]+?)"?(?: means)? to:? "?(?<meaning>[^"]+)"?$`,
    'i',
  ),
  new RegExp(`${order}make "?(?<rating>[^"]+?)"? mean:? "?(?<meaning>[^"]+)"?$`, 'i'),
  /^(?:the rating )?"?(?<rating>[\w ]+?)"? (?:now |should |is to |will )?means?:? (?!what\b)"?(?<meaning>[^"]+)"?$/i,
];
const reasons: readonly RegExp[] = [
  /^(?:please )?(?:make )?(?:the rating )?"?(?<rating>[\w ]+?)"? (?:should |must |now )?(?<not>(?:does not|doesn't|doesnt|no longer|should not|shouldn't|need not) )?(?:needs?|wants?|have|has) (?:a |any |to have a )?reason(?: any more)?$/i,
  /^(?:please )?(?<not>do not |don't |dont |stop )?(?:ask|asking) for a reason (?:with|for) "?(?<rating>[\w ]+?)"?(?: any more)?$/i,
];
const evidence: readonly RegExp[] = [
  /^(?:the rating )?"?(?<rating>[\w ]+?)"? (?:should |must |now )?(?<not>(?:does not|doesn't|doesnt|no longer|should not|shouldn't) )?asks? for (?:any )?evidence(?: any more)?$/i,
  /^(?:please )?(?<not>do not |don't |dont |stop )?(?:ask|asking) for evidence (?:with|for) "?(?<rating>[\w ]+?)"?(?: any more)?$/i,
];
const removing: readonly RegExp[] = [
  new RegExp(
    `${order}(?:remove|delete|drop|retire|get rid of) (?:the )?(?:rating|colour) (?!(?:from|on|of|for|to) )"?(?<rating>[^"]+?)"?$`,
    'i',
  ),
  new RegExp(
    `${order}(?:remove|delete|drop|retire|take) "?(?<rating>[^"]+?)"? (?:from|out of|off) the (?:rating|rag|colour) (?:scheme|key)$`,
    'i',
  ),
];
const keeping = new RegExp(
  `${order}(?:change|edit|update|manage|amend|set up) (?:the |our )?(?:rating|rag|colour) (?:scheme|key)$`,
  'i',
);

const longest = 400;

/** "add a rating blue: done and embedded", "rename amber to yellow", "remove the rating blue": the partnership's colours, told to the bot. */
export function readRatingScheme({ sentence, hearing }: Heard): Utterance | undefined {
  const text = sentence.text.replace(/[.!]+$/, '').replace(/\s+/g, ' ');
  if (sentence.questioned || text.length > longest) return undefined;
  const { partnership, plan } = hearing.vocabulary;
  if (keeping.test(text))
    return { says: 'asks', query: { plan: plan.id, ask: 'contents', of: 'rating key' } };
  const { ratings } = partnership.scheme;
  const change = added(text) ?? changed(text, ratings) ?? removed(text, ratings);
  return change && { says: 'changes scheme', change };
}

function added(text: string): SchemeChange | undefined {
  const { label, meaning } = (adding.exec(text) ?? addingTo.exec(text))?.groups ?? {};
  return label === undefined ? undefined : { kind: 'add', label, ...(meaning !== undefined && { meaning }) };
}

function changed(text: string, ratings: readonly RatingMeaning[]): SchemeChange | undefined {
  const saying = (patterns: readonly RegExp[]) =>
    patterns.map((one) => one.exec(text)?.groups).find((one) => one && named(one['rating'], ratings));
  const label = saying([renaming]);
  const meaning = label ? undefined : saying(meanings);
  const reason = saying(reasons);
  const shown = saying(evidence);
  const groups = label ?? reason ?? shown ?? meaning;
  const code = named(groups?.['rating'], ratings)?.code;
  if (!groups || code === undefined) return undefined;
  const isOff = groups['not'] !== undefined;
  if (groups === reason) return { kind: 'change', code, to: { needsReason: !isOff } };
  if (groups === shown) return { kind: 'change', code, to: { asksEvidence: !isOff } };
  const { label: called = '', meaning: means = '' } = groups;
  return { kind: 'change', code, to: groups === label ? { label: called } : { meaning: means } };
}

/** A rating that there is none of is said to be none, by whoever answers. */
function removed(text: string, ratings: readonly RatingMeaning[]): SchemeChange | undefined {
  const words = removing.map((one) => one.exec(text)?.groups?.['rating']).find((one) => one !== undefined);
  return words === undefined ? undefined : { kind: 'remove', code: named(words, ratings)?.code ?? words };
}

function named(words: string | undefined, ratings: readonly RatingMeaning[]): RatingMeaning | undefined {
  const said = words?.trim().toLowerCase();
  return ratings.find(({ code, label, aliases }) =>
    [code, label, ...aliases].some((one) => one.toLowerCase() === said),
  );
}
