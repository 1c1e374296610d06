import type { DigestChange } from '../../plan/digest/change';
import type { GroupId } from '../../plan/partnership';
import { isSlot, type FoundAs } from '../hear/found';
import { groupAt, groupOfNames } from '../hear/group-named';
import { all, says, type Heard } from '../hear/heard';
import { unsure } from '../hear/unsure';
import { phraseAt } from '../words/phrases';
import type { Utterance } from '../words/utterance';
import { aboutDigests, digestGrammar, passingOver, withOwnWords } from './digest-sentences';
import { overWhich } from './pauses';

/** "digest settings", "post the digest on Fridays at 4pm", "pause the digest over xmas", "leave out overdue": how a group's digest comes, asked and told. */
export function readDigestSettings(misheard: Heard): Utterance | undefined {
  const heard = withOwnWords(misheard);
  const named = groupIn(heard);
  const said = digestGrammar.read(heard, 0, passingOver(named));
  if (!said) return undefined;
  const group = named?.id;
  switch (said.means) {
    case 'settings':
      return { says: 'asks digest settings', group };
    case 'next':
      return { says: 'asks next digest', group };
    case 'preview':
      return saysWeekGoneBy(heard) ? undefined : { says: 'asks digest preview', group };
    case 'resume':
      return { says: 'resumes digest', group };
    case 'pause':
    case 'pause for good':
      return paused(heard, group, said.means === 'pause for good');
    default: {
      const change = changeIn(said, heard);
      return change && ('says' in change ? change : { says: 'changes digest', group, change });
    }
  }
}

/** Something about how a digest comes that is none of those: its settings are shown. */
export function readAboutDigest(heard: Heard): Utterance | undefined {
  if (!heard.tokens.some((_, at) => phraseAt(aboutDigests, heard.tokens, at))) return undefined;
  return { says: 'asks digest settings', group: groupIn(withOwnWords(heard))?.id, unread: true };
}

/** "last week's digest" is none that is still to come. */
function saysWeekGoneBy(heard: Heard): boolean {
  return all(heard, 'time').some(({ means }) => means.time.future.last < heard.hearing.now.day);
}

function paused(heard: Heard, group: GroupId | undefined, forGood: boolean): Utterance {
  const over = overWhich(heard);
  if ('says' in over) return over;
  const unclear = over.first === undefined && !forGood ? true : undefined;
  return { says: 'pauses digest', group, over, unclear };
}

type Said = NonNullable<ReturnType<typeof digestGrammar.read>>;

function changeIn(said: Said, heard: Heard): DigestChange | Utterance | undefined {
  const parts = said.all('part').map(({ value }) => value);
  switch (said.means) {
    case 'silent when quiet':
      return { whenQuiet: 'nothing' };
    case 'one line when quiet':
      return { whenQuiet: 'one line' };
    case 'no preview':
      return { preview: false };
    case 'previews':
      return { preview: true };
    case 'not updated after':
      return parts[0] === 'not updated'
        ? { staleDays: (said.first('number') ?? 0) * (said.first('unit') ?? 1) }
        : undefined;
    case 'leave out':
      return isOfDigest(heard) || !followsAnother(heard) ? { leaveOut: parts } : undefined;
    case 'include':
      return { include: parts };
    case 'put back':
      return isOfDigest(heard) || (!followsAnother(heard) && says(heard, 'back', 'again'))
        ? { include: parts }
        : undefined;
    case 'weekly':
      return weekly(said, heard);
    default:
      return undefined;
  }
}

const goesOn = ({ hearing }: Heard): boolean => hearing.recall?.query?.ask === 'digest';
const isOfDigest = (heard: Heard): boolean => goesOn(heard) || says(heard, 'digest', 'digests');
/** After a list of items, what is left out is left out of the list. */
const followsAnother = (heard: Heard): boolean => heard.hearing.recall?.query !== undefined && !goesOn(heard);

/** "on Fridays at 4pm", "from Mondays to Tuesdays"; a time that no clock shows is asked about. */
function weekly(said: Said, heard: Heard): DigestChange | Utterance | undefined {
  const [clocks, named, former] = [said.all('clock'), said.all('weekday'), said.all('former day')];
  const days = named.length === 0 ? former : named;
  const isWhen = isOfDigest(heard) || (clocks.length > 0 && says(heard, 'it'));
  if (!isWhen || days.length > 1 || former.length > 1 || clocks.length > 1) return undefined;
  const [[day], [clock]] = [days, clocks];
  if (clock && clock.value === undefined)
    return unsure('no such time', [heard.sentence.text.replace(/^.*\b(?:at|to)\b\s*/i, '')], noSuchTime);
  if (!day && !clock) return undefined;
  return { ...(day && { weekday: day.value }), ...(clock?.value !== undefined && { time: clock.value }) };
}

const noSuchTime = ['09:00', '12:00', '16:00'].map((time) => ({
  label: time,
  says: `post the digest at ${time}`,
}));

/** The group, with the word that leads to it: "for the Business Group", "the Business Group's". */
function groupIn(
  heard: Heard,
): { readonly id: GroupId; readonly from: number; readonly to: number } | undefined {
  const { tokens, found } = heard;
  const leads = (at: number) => ['for', 'of', 'in', 'to'].includes(tokens[at]?.word ?? '');
  const from = (at: number) => {
    const start = tokens[at - 1]?.word === 'the' ? at - 1 : at;
    return leads(start - 1) ? start - 1 : start;
  };
  const named = found.find(
    (each): each is FoundAs<'name'> =>
      isSlot(each, 'name') && groupOfNames(each.means.names, heard) !== undefined,
  );
  const id = named && groupOfNames(named.means.names, heard);
  if (named && id !== undefined) return { id, from: from(named.from), to: named.to };
  for (let at = 1; at < tokens.length; at += 1) {
    const group = leads(at - 1) ? groupAt(heard, at) : undefined;
    if (group) return { id: group.id, from: at - 1, to: group.to };
  }
  return undefined;
}
