/**
 * Words that no table of phrases has, so that none of them is taken for a misspelling: what the readers of shapes read
 * (refs, periods, positions), and the words by which a message is told to be none for the plan.
 */
export const readingWords: readonly string[] = `
  obj act ms pri sp former latter yep yup nope thumbsup correction
  weeks months quarter quarters year years financial calendar beginning mid middle ago couple fortnight commencing
  extension longer additional request requests granted role roles scrutineer reader chair member
  export download upload attached lunch weather football joke ofsted ignore instructions system
  child children kid kids baby girl boy family families danger immediate emergency harm risk hurt hurting abused police ambulance
`
  .trim()
  .split(/\s+/);
