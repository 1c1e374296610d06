/** Words by which something is told, agreed, changed or taken back. */
export const tellingWords = `
  'm 're 's abandon abandoned accept acceptable accepted accepting accomplished achievable achieve achieved actioned activate add added adding adds
  adjust affect agree agreed agreeing agreement agrees ahead allocate allocated allow allowed allows alter altered amend amended announce announced
  applied applies apply applying appoint appointed approval approve approved approves archive archived are arrange arranged assign assigned
  assignment attach attached attempt attempted attempting attempts await awaiting away aye back bc bcos bcoz bcs be became because become becomes
  becoming becuase began begin beginning begins begun behind being bin block blocked blocks book booked break breaking breaks broke broken buggered
  build built bump bumped call called calling calls came cancel canceled cancelled cancels carried carries carry carrying cease change changed
  changes changing chuck chucked claim claimed claims clear cleared clearing clears close closed closes closing collapse combine come comes coming
  commence comment comments commit commits committed committing complete completed completes completing completion conclude conclusion confirm
  confirmation confirmed confirms continue continued continues continuing correct corrected corrects cos coz crash crashed create created creating
  cross crossed cuz decide decided decides decision decisions declare declared defer deferred delay delayed delays delete deleted deliver
  deliverable delivered delivering delivers deteriorate determine determined disable ditch ditched done down downgrade downgraded draft drafted
  drafting drag dragged dragging drift drifting drop dropped dropping drops dump dumped dun edit edited elect elected embedded embeds emerge
  emerging enable enact end ended ending ends enforce enter entered entering error errors escalate escalated establish established evolve execute
  executed expire expired extend extended extends extension fact failed failing fails failure fall fallen falling falls fast faster fastest fell
  finish finished finishes finishing finshed fix fixed fixes fixing forward freeze frozen fucked fulfil fulfill fulfilled fulfils fyi get gets
  getting go goes goin going gone got gotten grade graded grant granted greenlight greenlit halt hand handed handing handover happen happened
  happening happens has have having he's held here's heres hes hit hits hitting hold holding holds i'm i've im implement implemented implementing
  improve improved improves improving increase increased introduce introduced is it's ive k keep keeping keeps kept kick kicked kk knackered lapse
  lapsed late launch launched leave leaves leaving left lift lifted log logged lose losing loss lost made make makes makin making mark marked
  marking marks meet meets merge mhm miss missed misses mistake mistaken mistakes mmhm move moved movement moves moving nominate note noted notes
  occur occurred off ok ok'd okay okayed oked okey okey-dokey oki okidoki okie on open opened opening opens out overridden override parked pass
  passed passes passing pause paused perform performed permit permitted postpone postponed postponing prep prepare prepared preparing proceed
  produce produced progress progressed progressing promise promised promises promote promoted promotes promotion proposal propose proposed
  proposition provide provides publish published publishes publishing pull pulled pulling pulls push pushed pushing put puts putting quit quits
  quitting r raise raised raising rate rated rates rating ratings re reach reached reaches reaching ready reassign receive received receiving record
  recorded recording records recover recovered recovering redo redrafted reduce reduced reduction release released remained remains remove removed
  rename renamed reopen reopened repair replace replaced report reported reporting reports reschedule rescheduled reset resolve resolved restore
  resume retire retired return returned returning returns reverse reversed revert revise revised right rightio righto righty rise rises rising roll
  rolled rolling rolls run running runs s save saved saves saving score scored scrap scrapped scraps screw screwed set setting settle settled she's
  shelve shelved shes shift shifted sign signed signed-off signing signoff signs slid slide sliding slip slippage slipped slipping slips slow slowed
  slower slowly solve solved sort sorted sorting sorts split stable stall stalled stalling stand standing stands start started startin starting
  starts state stated statement statements stay stayed staying stays steady stick stood stop stopped stopping stops store stored storing struggle
  struggling stuck submit submitted succeed success successes successful supersede superseded supersedes supply suspend suspended swap switch
  switched tack take taken takes takin taking terminate that's thats there's theres they're they've theyre theyve tick ticked ticking took transfer
  transferred tried tries true truth try trying turn turned turning turns typed uh-huh unfreeze untick up update updated updates updating upgrade
  upgraded upload uploaded volunteer wait waited waiting waits we're we've wen went weve withdraw withdrawn worked worsen worsened write writes
  writing written wrote ya yah yass ye yea yeah yep yes you're you've youre youve yup
`;
