/** Words of the readers that work by shape and of telling, so that none of them is taken for a misspelling. */
export const readingWords: readonly string[] = `
  mark set make change turn put flip rate move switch update record log push slip extend delay postpone shift bring reprofile forward back
  note notes comment remark add evidence impact reopen unmark untick undo revert open again finish close complete completed launch launched sort
  tick start begin cancel never mind thumbsup yes yep yeah yup ok okay sure confirm go ahead no nope stop second first last former latter priority
  objective objectives action actions milestone milestones obj act ms pri sp part week weeks month months quarter quarters year years financial
  calendar end start beginning mid middle ago couple fortnight this next last coming previous past current commencing if unless once maybe perhaps
  probably possibly hopefully hope wish think reckon guess suppose believe told says said might could should would will going pretend imagine
  awaiting waiting because pending following since owing given lunch weather football joke ofsted wrong right hello help thank thanks morning
  ring phone call email assign give hand over take taken escalate remind chase nudge import export download upload attach attached report
  extension extra longer additional request requests granted
  child children kid kids baby girl boy family families danger immediate emergency harm risk hurt hurting abused police ambulance
  ignore instructions previous pretend forget rules system prompt role roles scrutineer reader chair member everyone everybody reason
`
  .trim()
  .split(/\s+/);
