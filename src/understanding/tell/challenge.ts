import { isFinished } from '../../plan/lateness';
import type { AgencyId } from '../../plan/partnership';
import { isTracked, type Ref } from '../../plan/plan';
import { actsFor, contributorsOf, leadsOf } from '../../plan/responsibility';
import { isSlot } from '../hear/found';
import { saidOtherwise, type Heard } from '../hear/heard';
import { itemChoices, unsure } from '../hear/unsure';
import { skip } from '../hear/courtesy';
import { typedBetween } from '../hear/sentence';
import { reasonOr, told } from './people';
import { challenged, challengers, joiners } from '../words/people';
import type { Clause, ClauseReader } from './stretch';

/** "challenge 1.3: the audit does not show it", "challenge health on 2.1: …", "I disagree with the rating of 1.3". */
export const readChallenge: ClauseReader = ({ heard, from }) => {
  const start = skip(challengers, heard, from);
  if (start === from) return undefined;
  const limit = reasonOr(heard, start);
  const put = agencyAt(heard, start);
  if (put && put.to > limit) return undefined;
  if (put?.to === limit) return onWhichItem(heard, put, limit);
  if (put && put.agencies.length > 1) return toWhichAgency(heard, put);
  const target = skip(challenged, heard, put ? skip(joiners, heard, put.to) : start);
  const to = put ? `${put.words} on ` : '';
  return told(
    heard,
    [target, limit],
    limit,
    (ref) => `challenge ${to}${ref}${reasonBehind(heard, limit)}`,
    (ref) => ({ kind: 'challenge', ref, agency: put?.agencies[0] }),
  );
};

/** An agency that is named at a token, or several of the same name: "health", where there are two of them. */
interface Put {
  readonly agencies: readonly [AgencyId, ...AgencyId[]];
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function agencyAt(heard: Heard, start: number): Put | undefined {
  const from = heard.tokens[start]?.word === 'the' ? start + 1 : start;
  const found = heard.found.find((each) => [start, from].includes(each.from) && isSlot(each, 'name'));
  if (!found || !isSlot(found, 'name')) return undefined;
  const [first, ...others] = found.means.names.flatMap((name) =>
    name.is === 'party' && 'agency' in name.party ? [name.party.agency] : [],
  );
  if (first === undefined) return undefined;
  const { to } = found;
  return {
    agencies: [first, ...others],
    from: found.from,
    to,
    words: typedBetween(heard.sentence, found.from, to),
  };
}

/** A challenge is to an item: where none is named, asks which of the agency's that are still to be done. */
function onWhichItem(heard: Heard, { agencies, words }: Put, limit: number): Clause {
  const { vocabulary, recall, now } = heard.hearing;
  const { plan, partnership } = vocabulary;
  const theirs = plan.items.filter(
    (item) =>
      isTracked(item) &&
      !isFinished(item, partnership.scheme) &&
      [...leadsOf(plan, item), ...contributorsOf(item)].some((party) =>
        agencies.some((agency) => actsFor(partnership, party, agency, now.day)),
      ),
  );
  const shown = recall?.refs.length === 1 ? recall.refs : [];
  const refs = [...new Set([...shown, ...theirs.map((item) => item.ref)])];
  const says = (ref: Ref) => `challenge ${words} on ${ref}${reasonBehind(heard, limit)}`;
  return {
    is: 'unsure',
    utterance: unsure('which item to challenge', [words], itemChoices(vocabulary, refs, says)),
    to: limit,
  };
}

function toWhichAgency(heard: Heard, { agencies, from, to, words }: Put): Clause {
  const known = heard.hearing.vocabulary.partnership.agencies;
  const choices = agencies.flatMap((id) => {
    const name = known.find((agency) => agency.id === id)?.name;
    return name === undefined ? [] : [{ label: name, says: saidOtherwise(heard, from, to, name) }];
  });
  return { is: 'unsure', utterance: unsure('which meaning', [words], choices) };
}

/** What was said behind the challenge, for a button to say it again. */
function reasonBehind({ sentence, tokens }: Heard, limit: number): string {
  const start = tokens[limit]?.start;
  if (start === undefined) return '';
  return `: ${sentence.text
    .slice(start)
    .replace(/^(?:because|as|since)\s+/i, '')
    .trim()}`;
}
