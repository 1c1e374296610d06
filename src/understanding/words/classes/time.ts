/** Words that say when, how long or how often. */
export const timeWords = `
  'll 'til 've 2day 2moro 2morrow 2nite after afternoon afternoons afterward afterwards again ago already always am anniversary annual annually
  annualy annum any-time anymore anytime apr april asap ater atm aug august autumn awhile bank-holiday bedtime been before beforehand belated
  belatedly biannual biannually birthday by calendar centuries century christmas clock constant constantly continually continuous continuously
  current currently cycle daily date dated dates dating dawn day daylight days daytime deadline deadlines dec decade decades december diary did due
  duedate duration during dusk earlier earliest early early-on easter eod eom eoy era ere eternal eternally eternity evening eventually ever
  everyday everytime ex feb february final finally first-thing forever former formerly forthcoming fortnight fortnightly frequency frequent
  frequently fri friday from future futures fy generally gonna gradually gunna h1 h2 had halloween he'll henceforth hereafter historic historical
  historically history hitherto holiday holidays hour hourly hours hr hrs i'll immediate immediately imminent imminently initial initially instant
  instantly interval intervals it'll jan january jul july jun june l8r last-minute lasting late-on lately later laters latest lifetime ll long
  longer lunchtime mar march meantime meanwhile mid midday midnight midweek min mins minute minutes moment momentarily moments mon monday month
  monthly months mornings mth mths new newer newest newly next night nightly nights nite noon normal normally nov november now nowadays o'clock
  occasion occasional occasionally oclock oct october oft often old older oldest on-going ongoing onward onwards original originally outdated
  outgoing overdue overnight past period periodic periodically periods permanent permanently perpetual phase phased phases pm pre premature
  prematurely present presently previous previously prior promptly q1 q2 q3 q4 qtr quarter quarterly quarters recent recently regular regularly rn
  routine routinely sat saturday schedule scheduled season sec seconds secs semester sep sept september shall she'll shortly simultaneously since
  someday somedays sometime sometimes soon sooner soonest spring still straightaway subsequent subsequently sudden suddenly summer sun sunday
  sunrise sunset teatime temporarily temporary termly thanksgiving that'll then thereafter they'll theyll thu thur thurs thursday til till time
  timed timeline timely times timescale timescales timetable timing tmoz tmr tmrw to today todays tommorow tomo tomorow tomorrow tomorrows tonight
  tonite tue tues tuesday typical typically until unto upcoming urgency urgent urgently used used'to usual usually vacation ve was we'll wed
  wednesday weds week weekday weekdays weekend weekends weekly weeks were whenever while whilst will winter winter's within wk wks xmas yday year
  year-end yearly years yest yesterday yesterdays yet you'll youll yr yrs ytd
`;
