/** Words that say nothing of what is asked: without them the same items are meant. */
export const harmlessWords = `
  aaah aah aargh absolutely absurd absurdly actually adios admittedly adorable affectionately afraid agh ah aha ahem ahh ahhh ahhhh ahoy alas amazed
  amazing amen amigo amused amusingly annoyed annoyingly anyhow anyway anyways anywho apologies apologise apologising apologize apologizing
  appreciate appreciated approx approximately argh arghh asked assuredly astonished astonishingly astounded astoundingly aw awesome awfully aww awww
  bab baffled bafflingly bah bally basically bdw beautiful befuddled begorrah bemused bewildered bewildering bizarrely blast blazes bleedin bleedin'
  bless blessedly blimey blimmin blinkin blinking bloody bloomin bloomin' blooming blud bludy blummin blunt bluntly bonkers boohoo bored bot bother
  bothered bothering boyo bravo brb breezily briefly brill brilliant bro bruh bruv btw bub bud buddy bummer busy bye byebye calmly candidly cariad
  certainly charming cheekily cheeky cheerfully cheerily cheerio cheers cheerz chrs chuckles chuffin chuffing ciao clever clue clueless
  coincidentally comically compadre confused confusingly congrats congratulate congratulations convenience cool coolio cor cordially courteously
  cranky crazily crikey cripes crivens crumbs curiosity curious curiously cute cya d'oh daft dammit damned damnit dang danged darlin darlin' darling
  darn darned dear dearest dearie dearies dearly deary decidedly def deffo definately definitely defo delighted delightful depressingly deuce devil
  dickens disappointingly disturb doh doubtless downright drat duck duckie ducky dude duh eagerly earth easy eek effin effing egad egads ello
  embarrassed embarrassingly emphatically english enormously enough er erm ermm err errm errr evenin evenin' ew eww exactly exceedingly excited
  extraordinarily extremely eyeroll eyup fab fabulous facepalm fanks fankyou fantastic farewell feckin fecking felicitations ffs fiddlesticks
  flabbergasted flamin flamin' flaming flippin flippin' flipping flummoxed fml fondly foolish foolishly forgive forsooth fortunately frankly freakin
  freakin' freaking freakishly frickin fricking friggin friggin' frigging frightfully frustrated frustratingly fuckin fuckin' fucking funnily fwiw
  g'day g2g gadzooks gasp gasps gawd gday gee geez geeze genius genuinely giggles gingerly glad gladly glasses gleefully gobsmacked god goddam
  goddammit goddamn goddamned golly goodbye goodness goodnight gorgeous gosh gossh gotcha gracious graciously grateful gratefully gratifyingly
  gratitude gratz greatly greetings groan groans groovy grumpily grumpy grunts gtg guv guvna guvnor ha hah haha hahaha hallelujah hallo hangry
  happily heartfelt heartily heaven heavens heck hee heh hehe hehehe hell hella hello hellooo helluva helo hence hey heya heyy heyyy heyyyy hi hii
  hiii hilarious hinny hiya hiyaa hm hmm hmmm hmmmm hon honest honestly honey hooray howdy hugely hullo humbly humbug hun hurrah hurray huzzah idea
  ignorance immensely impatient imposition incidentally inconvenience incredible incredibly indeed indubitably infuriatingly insanely interestingly
  intrigued intriguing intrude intruding ironically irritatingly istg jeepers jeez jeeze jesus jfc jings jolly kek kindest kindly kudos laddie
  language laughably laughs lawd lazily lifesaver literally lmao lmaoo lmfao lol lolll lols lolz loool looool lordy loudly lovely lovey lovley
  luckily luv luvly m'lady m'lord m8 ma'am maam madam madame maddeningly madly mardy marra marvellous marvelous massively mate matey mega mercifully
  merrily miffed milady milord minds mm mmm mmmm moly monsieur mornin' motherfucking muchly mystified narked naturally neat nervously ngl nice
  nicest nighty nodded nosey nosily nosy np nuisance obliged obligingly obvi obviously obvs oddly ofc oh ohh ohhh ohhhh oho oi omds omfg omg omgg
  omgosh oml oof ooh oomph oooh ooops oops oopsie oopsy ordinary ouch outrageous outrageously ow oy pain pal pardon patiently peckish peeved
  perplexed pester petal pff pfft phew pity plaese plain please pleaseee pleasey pleasingly pleeease pleese plese plis plox pls plse plss plsss plz
  politely politest poppet precisely predictably prithee profoundly purely puzzled puzzlingly pwease q qu query question questions quickly really
  reallyy realy reckon reely refreshingly regards regretfully regrettably remarkably reminding ridiculous ridiculously rly rofl roflmao roughly
  ruddy sadly sake sakes senor seriously shamelessly sheepishly sheer sheesh shh shockingly shrug shrugs shucks shush sigh sighs silly simple
  sincerely sir sleepy smashing smh sodding sonny sorreh sorrry sorry sory soz sozz speak splendid srry srs srsly sry staggeringly stoked strangely
  strewth stumped stupid stupidly super supremely surprised surprisingly sweet sweetheart sweetie ta ta-da tactfully tada tarra tata tbf tbh tee-hee
  teehee terrific thank thankful thankfully thanks thankss thanku thankyou thankyouu thansk thanx the therefore thnaks thnks thnx tho though
  thrilled thus thx tia tnx toodle toodlepip toodles touche treacle tremendous truthfully tsk ttyl tut tvm tx ty tyia tysm tyvm ugh ughh uh uhh uhm
  ultra um umm ummm ummmm unbelievable unbelievably undeniably understandably undoubtedly unfortunately unfortunatly unluckily unquestionably
  unsurprisingly urgh utterly vastly verily very voila vry wahey weirdly whew whoa whoopee whoops whoopsie whoopsy wicked wildly woah wonder
  wonderful wondering woo woohoo wooo woop word words wotcha wotcher wow wowee wowzers x xd xo xoxo xoxox xx xxx xxxx y'know yahoo yay yee-haw yikes
  yippee yippie yknow yo yowza yw zounds
`;
