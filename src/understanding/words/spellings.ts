import { dialects } from './dialects';

/** What people type in chat, and the words it stands for. A word here is never corrected any other way. */
export const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  `
  wots=what is|wens=when is|overdew=overdue|overdoo=overdue|wot=what|wat=what|whats=what is|whatve=what have|whos=who is|wheres=where is|whens=when is|hows=how is|whys=why is
  thats=that is|theres=there is|heres=here is|its=it is|ive=i have|im=i am|id=i would|ill=i will|youve=you have|youre=you are
  weve=we have|theyve=they have|theyre=they are|whove=who have|whatre=what are
  dont=do not|doesnt=does not|didnt=did not|havent=have not|hasnt=has not|hadnt=had not|isnt=is not|arent=are not|aint=is not
  wasnt=was not|werent=were not|cant=can not|cannot=can not|wont=will not|wouldnt=would not|couldnt=could not|shouldnt=should not
  mustnt=must not|neednt=need not|gonna=going to|gotta=got to|wanna=want to|lemme=let me|gimme=give me|dunno=do not know
  pls=please|plz=please|plse=please|u=you|ur=your|r=are|n=and|wk=week|wks=weeks|nxt=next|yr=year|yrs=years|mth=month|mths=months
  mnth=month|qtr=quarter|abt=about|thru=through|tmrw=tomorrow|tmw=tomorrow|tomoz=tomorrow|thx=thanks|tks=thanks|cos=because|coz=because
  bc=because|cuz=because|w=with|wo=without|hv=have|havin=having|ppl=people|smth=something|sth=something|agn=again|bk=back|chg=change
  updt=update|upd=update|compl=complete|mgr=manager|mtg=meeting|mtgs=meetings|defo=definitely
  tho=though|cud=could|shud=should|wud=would|kno=know|sched=schedule|doin=doing|goin=going|gettin=getting|outta=out of
  v=versus|vs=versus|t&f=task and finish|subgroup=sub group|subgroups=sub groups|lets=lets
  un=one|uns=ones|nay=no|wos=what is|grn=green|ow=how|owd=old|elp=help|strat=strategy|wi=with|afore=before|crimbo=christmas|av=have|mek=make|tek=take|abaht=about|nobdy=nobody|sumat=something|oldd=old|protocal=protocol
  owt=anything|owts=anything is|summat=something|sumthin=something|anythin=anything|nuthin=nothing|nothin=nothing|b4=before|l8=late|gr8=great|wen=when|ther=there|wiv=with|bout=about|sry=sorry
  mins=minutes|ne=any|o=of|nah=no|naw=no|wor=was|wer=were
  1s=ones|dun=done|tht=that|thr=there|r8=right|cld=could|wld=would|shld=should|msg=message|info=information|recs=recommendations|o/d=overdue|od=overdue|prio=priority|prios=priorities
  hw=how|hav=have|havnt=have not|hasnot=has not|dosnt=does not|evry=every|wht=what|xmas=christmas|1st=first|2nd=second|orgs=agencies
  ${dialects}`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split('='))
    .filter(([typed]) => typed !== '')
    .map(([typed = '', meant = '']) => [typed, meant.split(' ').filter(Boolean)] as const),
);

/** Short forms that are other words without their apostrophe. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["we're", ['we', 'are']],
  ["we'll", ['we', 'will']],
  ["we'd", ['we', 'would']],
  ["he'll", ['he', 'will']],
  ["she'll", ['she', 'will']],
  ["t'", ['the']],
  ["th'", ['the']],
  ["i'", ['in']],
  ["int'", ['in', 'the']],
  ["ont'", ['on', 'the']],
  ["an'", ['and']],
  ["s'pose", ['suppose']],
]);

/** Marks that carry a word of their own. */
export const marks: ReadonlyMap<string, string> = new Map([
  ['🔴', ' red '],
  ['🟥', ' red '],
  ['🟠', ' amber '],
  ['🟧', ' amber '],
  ['🟡', ' amber '],
  ['🟢', ' green '],
  ['🟩', ' green '],
  ['✅', ' complete '],
  ['👍', ' thumbsup '],
]);
