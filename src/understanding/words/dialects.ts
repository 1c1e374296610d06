/**
 * How people write as they speak, by where they live, and the words it stands for. Only what is no other word: what may
 * be one, or a slip of a small word (noo is one of “not”), is in `doubtful-spellings.ts`, and a condition or guess stays one (wance, mebbe).
 */
const scots = `
  whit=what|whits=what is|whaur=where|whaurs=where is|whas=who is|whase=whose|whae=who|hoo=how|hoos=how is|aboot=about
  auld=old|auldest=oldest|tae=to|frae=from|fae=from|daein=doing|dinnae=do not|dinna=do not|didnae=did not|disnae=does not
  doesnae=does not|isnae=is not|isna=is not|wisnae=was not|wasnae=was not|wisna=was not|arenae=are not|werenae=were not
  havenae=have not|hasnae=has not|hadnae=had not|cannae=can not|canna=can not|couldnae=could not|wouldnae=would not
  winnae=will not|shouldnae=should not|willnae=will not|wullnae=will not|mustnae=must not|wis=was|gie=give|gies=give us
  gied=gave|gonnae=going to|gonny=going to|ahm=i am|ahve=i have|hae=have|oor=our|oors=ours|yer=your|youse=you
  yous=you|ye=you|atween=between|ower=over|oot=out|doon=down|mair=more|maist=most|twa=two|baith=both|naebody=nobody
  naething=nothing|nane=none|onybody=anybody|onything=anything|ither=other|ithers=others|thon=that|yon=that|thae=those
  bairn=child|bairns=children|weans=children|awfy=very|jist=just|efter=after|intae=into|ontae=onto|wae=with|polis=police
  schuil=school|schuils=schools|yin=one|yins=ones|wance=once|morra=tomorrow|mony=many|monie=many|faimily=family
  faimilies=families|telt=told|gaun=going|mak=make|tak=take|fower=four|masel=myself|thocht=thought|guid=good|richt=right
  stull=still|wull=will|shuid=should|wid=would
`;

const northern = `
  divvent=do not|divnt=do not|divn=do not|dinnit=do not|gannin=going|nowts=nothing is|neebody=nobody|knaa=know
  knaw=know|aal=all|owld=old|tyek=take|myek=make|wuz=was|woz=was|nowt=nothing|allus=always|nobbut=only|mebbe=maybe|mebbes=maybe
  mebbies=maybe|reet=right|reyt=right|summats=something is|thowt=thought|gerrin=getting|gorra=got to|gizza=give us a
  gizzus=give us|giz=give us|gimmie=give me|tomorra=tomorrow|summink=something|worra=what a|tharrus=that is|sithee=goodbye
  afta=after|fert=for the
`;

const welshAndMidland = `
  occurrin=happening|occurring=happening|dunna=do not|wunna=will not|shonna=shall not|conna=can not
`;

const caribbeanAndLondon = `
  ting=thing|tings=things|dem=them|dey=they|dere=there|nuttin=nothing|nuffin=nothing
  nuffink=nothing|sumting=something|summin=something|somefing=something|fing=thing|fings=things|anyfing=anything
  everyfing=everything|fink=think|finks=thinks|fanks=thanks|froo=through|wivout=without|wagwan=hello|yute=young people
  yutes=young people|youts=young people|pickney=children|neva=never|eva=ever|ova=over|numba=number|betta=better|lata=later
`;

const shortened = `
  idk=do not know|gd=good|appt=appointment|appts=appointments|hrs=hours|b/c=because|w/o=without|dyou=do you
  dya=do you|ya=you|kinda=kind of|sorta=sort of|prob=probably|probs=probably|prolly=probably|poss=possibly|incl=including
  excl=excluding|approx=about|dets=details|deets=details|sposed=supposed|spose=suppose|needa=need to|hafta=have to
  oughta=ought to|nvm=never mind|kk=ok|okey=ok|bcoz=because|becos=because|becoz=because|becus=because|becuz=because|bcos=because
  bcuz=because|incase=in case|infact=in fact|alot=a lot|til=until|untill=until|tonite=tonight|2day=today|2moro=tomorrow
  2mrw=tomorrow|2moz=tomorrow|tmoz=tomorrow|wkly=weekly|mthly=monthly|wsnt=was not|ystd=yesterday|yday=yesterday|skool=school
  skools=schools|sumone=someone|nebody=anybody|cnt=can not|dnt=do not|wnt=want|abit=a bit
`;

export const dialects: string = [scots, northern, welshAndMidland, caribbeanAndLondon, shortened].join('|');
