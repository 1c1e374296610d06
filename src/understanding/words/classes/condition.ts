/** Words that make what is said a guess, a hope or a condition. */
export const conditionWords = `
  'd afaik albeit allegedly alternatives although apparently appear appeared appears arguably as-if assume assumed assuming believe believed
  believes believing bet bets can cd chance chances conceivably condition conditional conditions contingent could could've coulda cud d depend
  dependent depending depends despite doubt doubtful doubts effectively essentially eventuality evidently expect expectation expected expecting
  expects figured forecast gotta guess guessed guessing hadda hafta he'd hope hoped hopefully hopes hoping however hypothetical hypothetically i'd
  ideally if iirc iiuc imagine imagined imagining imho imo intend intended intending intends intention intentions it'd joke jokes joking kidding
  kinda likelihood likely may maybe mayhap mebbe might might've mite must necessarily necessary needta nominally option optional optionally options
  or ostensibly ought oughta oughtn't pending perchance perhaps possibilities possibility possible possibly potential potentially practically
  predict prediction prefer preferably presumably presume pretend pretended pretending prob probable probably probs prolly provided providing
  provisional provisionally proviso reckoned reckons regardless reportedly scenario scenarios seem seemed seeming seemingly seems shd she'd should
  should've shoulda shud somehow sorta suppose supposed supposedly supposing supposta sure surely suspect suspected suspects tba tbc tbd technically
  tentative tentatively theoretical theoretically theory they'd theyd think thinking thinks thought thoughts try'na uncertain unless unsure
  virtually wd we'd whereas whether willing wish wished wishes wishing would would've woulda wud you'd youd
`;
