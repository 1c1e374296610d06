/** Ordinary nouns, adjectives and verbs: what something may be about, and what a shell of politeness is made of. */
export const itemWords = `
  ability able abortion abuse abused accent access accessible accident accidentally accidents account accountability accountable accounts accused
  ace aces acid acronyms act acted acting action actions active activities activity actor actors actress acts actual addition address addressed
  addresses administration admire admit admitted adolescent adolescents adopted adore adult adulthood adults advance advanced advantage adventure
  adverse advertising affair affairs affected affection affects afford african age agenda agent agents ages aggressive aid aim aims air aircraft
  airline airplane aisle alarm album alcohol aliases alibi alien aliens alive allergic alley alliance alright amateur amazingly amber american
  amusing analyse analysed analysis anchor ancient angel angels anger angle angry animal animals ankle announcement annoying anonymous ants anxiety
  anxious apartment ape apology appeal appearance appetite applause apple apples application appointment approach approaching appropriate architect
  argue arguing argument arm armed armor arms arrangement arrangements arrest arrested arrival arrive arrived arrives arriving arrow art article
  artist artists arts ashamed ashes asitional asleep aspirin ass assault asses assess assessing assessment assessments asshole assholes assist
  assistance assistant associate associated assurance assure assured assuring ate atmosphere attack attacked attacking attacks attend attending
  attention attitude attorney attracted attraction attractive auction audience audit audition audits aunt auntie author auto autograph automatic
  autopsy availability available awake award aware awareness awful awkward babe babies baby bachelor backed background backing backs backup
  backwards bacon bad badge badly bag bags bail bait bake baked baker balance balcony bald ball ballet balloon balls bam banana band bang banging
  bank banks barbecue bargain barking barn barrel bars bartender base baseball based basic basis basket basketball bass bastard bastards bat bath
  bathing batteries battery battle beam bean beans bear beard bearing bears beast beat beaten beating beats beautifully beauty bed beds bee beef
  beep beeping beer beers beg begged begging behalf behave behavior behaviour bein beings belief bell bells belly belong belonged belongs beloved
  belt bench bend benefit benefits bent bespoke betray betrayed betting bible bicycle bid bike bills bird birds birth bishop bitch bitches bite
  bitter bizarre black blackmail blade blah blame blaming blank blanket bleed bleeding blessed blessing blew blind bloke blokes blond blonde blood
  blow blowing blown blows blue blues boarding boat boats bodies body bold bollocks bolt bomb bombing bombs bond bonds bone bones bonus boobs books
  boom boot booth boots booze bore boring born borrow borrowed boss bosses bothers bottle bottles bought bounce bound bounty bout bow bowl bowling
  box boxes boxing boy boyfriend boys bra bracelet brackets brain brains brakes branch brand brandy brass brave bread breakdown breakfast breast
  breasts breath breathe breathing breed breeze brick bride briefcase bright british broad broadcast brother brothers brush brutal bubble bucket
  bucks buddies budget bug bugs bull bullet bullets bullshit bully bum burden burger buried burn burned burning burnt burst bury bus bush
  businessman bust busted butcher butler butt butter button buttons buy buying buys buzz cab cabin cabinet cable cage cake calm camera cameras
  campaign campaigns canal cancer candidate candle candles candy cane cannon cans cap capable capacity capital captain capture captured car card
  cards care cared career careful carefully carers cares cargo caring carnival carpet carriage carrier cars cart case cases cash casino cast castle
  casual casualties cat catch catches catching category catholic cats cattle caught cause caused causes causing cave ceiling celebrate celebrating
  celebration celebrity cell cellar cells cemetery cent centred cents ceraf cereal ceremony certificate chain chains chair chairman chairperson
  chairs chairwoman challenge challenged challenges chamber champ champagne champion championship chaos chap chaps character characters charge
  charged charges charm chart charts chat cheap cheat cheated cheating cheek cheer cheering cheerleader cheese chef chemical chemistry cherry chess
  chest chew chick chicken chickens chicks child childhood children chili chill chin chinese chip chips chocolate choke chop chopper chow christ
  christian chronic chronologies cigar cigarette cigarettes cigars circle circles circuit circumstances circus citizen citizens civil civilian
  civilization clamp class classes classic classified clean cleaned cleaner cleaning clearance clearly clerk click client clients climb climbing
  clinical clipped closely closer closest closet clothes clothing cloud clouds clown coach coal coat cocaine cock cocksucker cocktail code codes
  coffee coffin coin coincidence cold collaborate collaboration collaborative collar collate collated colleague colleagues collect collecting
  collection collective colonel color colored colors colour coma combat combination comedy comfort comfortable comic comma command commander
  commanding commentary commercial commissioner commissioning commitment comms communicate communicated communication communications communist
  companion compete competition complain complaining complaint complaints complex complicated compliment compliments compound compromise computer
  computers concentrate concept concern concerned concerns concert concrete conduct conference conferences confess confession confidence confident
  confidential conflict confusing confusion congress connect connected connection connections conscience conscious consciousness consent
  consequences consider consideration considered considering consistently conspiracy construction constructively consultation contact contacted
  contacts content contest contexts continuum contract contractual contributors control controlled controls convenient convention conversation
  convict convicted convince convinced convincing cook cooked cookie cookies cooking cooler cooperate cooperation coordinate coordinated coordinates
  cop copies copper cops copy cord core corebusiness corn coronavirus coroner corps corpse cost costs costume cotton couch cough counsel counselor
  counter courage course courtesy cousin cousins cover covered covering covers covid cow coward cowboy cows crab crack cracked crap crawl crawling
  crazy cream creative creature creatures credit creep creeps creepy crew cried cries crime crimes criminal criminals crisis criteria critical
  crossing crowd crowded crown cruel cruise crush crushed cry crying crystal cue culture cunt cup cups cure curse cursed curtain custody customer
  customers customs cut cuts cutting dad daddy damage damaged dame dance danced dancer dancing danger dangerous dare dark darkness dashes data
  dataset daughter daughters davidar dead deadly deaf deal dealer dealing deals dealt death deaths debate debt decent deck dedicated deed deeds deep
  deeper deeply deer defeat defence defend defendant defending defense definitively delicate delicious delivery democracy demon demons demonstrate
  demonstration dentist deposit depressed depressing depression depth deputy desert deserve deserved deserves design designed desire desk desperate
  dessert destiny destroy destroyed destroying destruction detective detectives detention develop developed development develops device devoted
  diagnostics dial diamond diamonds dice dick die died dies diet difference differences differently difficult dig digging dignity dime diner dining
  dinner dip direct direction directions directly director dirt dirty disabilities disability disappear disappeared disappoint disappointed disaster
  discharge discipline disclosed discover discovered discovery disease disgrace disguise disgusting dishes disk dismissed disorder dispatch disrupt
  dissemination distance distant distracted distress disturbed disturbing dive diversionary divine divorce divorced dizzy doc dock doctor doctors
  document documents dog dogs doll dollar dollars doomed doorbell dope dorm dot dough dragon drain drama dramatic drank draw drawer drawing drawn
  dreadful dreadfully dream dreamed dreaming dreams dreamt dress dressed dresses dressing drill drink drinking drinks drive driven driver drivers
  drives driveway driving drove drown drowned drowning drug drugs drum drums drunk dry ducks dudes dug dull dumb dummy dust duties duty dying
  dynamite eager eagle ear earn earned ears earthquake ease easier easily eat eaten eating eats edge editor education educational educationj effect
  effective effectiveness effects effort efforts egg eggs ego eguarding elder election electric electrical electricity electronic element elements
  elephant elevator embarrass embarrassing embed embrace emergency emotion emotional emotionally emotions emperor empire employee employees endless
  enduringly enemies enemy energy enforcement engage engaged engagement engine engineer engineering engines enjoy enjoyed enjoying enterprise
  entertainment entitled entrance entry envelope envy episode equipment escape escaped escort essential ethical european evaluate evaluates
  evaluation event events evidence evil exam examine example excellency excellent exchange excitement exciting exclusion execution executive
  executives exercise exhausted exhibit exist existed existence exists exit expense expenses expensive experience experienced experiences experiment
  experiments expert experts explode exploitation exploited explosion explosives explotation expose exposed express expression extraordinary extreme
  eye eyes face faces facility facing factor factors facts faggot faint fair fairy faith faithful fake fame familial familiar families family famous
  fan fans fantasy far farmer fart fascinating fashion fat fatal fate father fathers fault favor favorite favors favour favourite fax fear fears
  feast feather fed federal feds fee feed feedback feeding feel feeling feelings feels feet feguarding fella fellas fellow fellows felt female fence
  festival fever fight fighter fighters fighting fights file filed files fill filled filling film films filthy finals financial finding findings
  fine finest finger fingerprints fingers fire fired fires firing fish fisher fishing fist fit fits flag flame flames flash flat flattered fleet
  flesh flew flexible flies flight flip float floating floors flours flow flower flowers flu fluid flush fly flying focus focused fog fold folk
  folks follow followed following follows fond food fool fooled fooling fools foot footage football footsteps forced forehead forgiven forgiveness
  fork form formal forms formula forth fortunate fortune fought foul fountain fractice frame framework fraud freak freaked freaks free freedom
  freezing french fresh freshman fridge fried friend friendly friends friendship fries frighten frightened frog front fruit fry fucker fuel fun
  function functions fund funds funeral funny fur furniture fuss gag gain gal galaxy gallery gamble gambling game games gang gap gaps garage garbage
  gas gasoline gates gather gathered gathering gay gear geek geezer general generation generous genetic gentle gentleman gentlemen gently genuine
  german gesture ghastly ghost ghosts gift gifts gig gin ginger girl girlfriend girlfriends girls glass glorious glory glove gloves goal goat
  goddess gods gold golden golf good goods goose gossip governance governor gown grab grabbed grades graduate graduated graduation gran grand
  grandad granddaughter grandfather grandma grandmother grandpa grandson granny grass grave gravity gray grease great greater greatest greedy green
  grew grey grief grip groom gross ground grounded grounds grow growing grown grows growth guarantee guaranteed guard guardian guards guest guests
  guilt guilty guitar gum gun guns gunshot gut guts guy guys gym gypsy habit hack hair haircut ham hamburger hammer handle handled handling hands
  handsome handy hang hanging hangs happier happiest happiness happy hard harder hardest hardware harm harmful harmless harmony harsh hashes hastily
  hat hatch hate hated hates hats haul haunted hay head headache headed header heads heal healing health healthy heart hearts heat heavy heel heels
  height heights helicopter helmet helpless hep herd hero heroes heroin hid hidden hide hideously hiding highly highness highway hike hildren hindu
  hip hips hire hired hobby hockey hole holes hollow homeless homework homicide honesty honeymoon honor honorable honored honour hood hook hooked
  hooker hop hopeless horn horny horrible horribly horror horse horses hose host hostage hostages hostile hot hrtnership hug human humanity humans
  humble humiliated humor hunch hung hungry hunt hunter hunting hurricane hurt hurting hurts husband husbands hustle hut hyphens hysterical ice
  ideal ideas identification identity idiot idiots ill illegal illness illusion image images imagination impact implementation importance important
  impress impressed impression impressive improvement improvements imrs inappropriate inch inches incident incidents inclusion inclusivity income
  independent indicate indicators infected infection influence initials initiatives injured injuries injury ink inn inner innocence innocent
  innovative insane insanity insist insisted inspections inspector inspiration inspired instance instinct instincts instructions instrument insult
  insurance intact integrity intelligence intelligent intense inter interest interested interesting interests interfere internal interrupt
  interrupting intervention interventions interview interviews intimate invasion invented investigate investigating investigation investigations
  investment invisible invitation invite invited inviting involve involved iron islam issue issues item items jackass jacket jam jammed japanese jar
  jaw jazz jealous jeans jeep jelly jerk jet jew jewel jewelry jewels jewish job jobs join joined joining joint jointly jointwith journal journey
  joy jsna json judge judges judging judgment juice jump jumped jumping jungle junk jury justice karate kasisb key keys kicking kicks kid kiddo
  kidnap kidnapped kidnapping kidney kids kill killed killer killers killing kills kind kindness kinds king kingdom kings kiss kissed kisses kissing
  kit knee knees knife knight knives knock knocked knocking lab label labelled labor laboratory lad ladder ladies lads lady laid lamb lame lamp
  landed landing lap laser laugh laughed laughing laughter laundry law lawn laws lawyer lawyers lay laying lazy lead leader leaders leadership
  leading leads league leak lean leap learn learned learning learns learnt leather lecture leg legal legally legend legitimate legs lemon lend
  length lesbian lescents lesson lessons letter letters letting liable liar liberty liccd license lick lie lied lies lieutenant life light lighter
  lighting lightning lights like liked likes limit limited limits limo line lined lines link linked links lion lions lip lips lipstick liquid liquor
  listened listening lit literature live lived liver lives living load loaded loan lobster lock locked locker locks lodge logic logical logo lonely
  lonesome loop loose loser losers loses lottery loud louder lounge lousy love loved lover lovers loves loviccd loving loyal loyalty lscpr lscprs
  luck lucky luggage lunatic lunch lung lungs lurking lying machine machines mad madness mag magazine magazines magic magical magician magnificent
  maid mail maintain maintenance majesty makeup male mama man manage managed management manager managers maniac mankind manner manners mansion
  manual map marching marf marine marines market marriage married marry marrying martini mask mass massage master masters match matches material
  math matrix matter matters mattress mature mayor meal meals measurable measure measured measures meat med medal media medical medication medicine
  medium meeting meetings melody melt member members memo memorial memories memory men mental menu mercia mercy mess message messages messed
  messenger messing messy met metal meters method methods mice middle mighty mile miles milestone milestones military milk mill mind minister
  miracle miracles mirror miserable misery missile missiles mission mister mistress misunderstanding misuse mix mixed mob mobile model models modern
  modifiable mole mom mommy money monitor monitoring monitors monk monkey monkeys monster monsters mood moon moonlight moral morgue moron morphine
  mortal motel mother motherfucker motherfuckers mothers motion motive motor motorcycle mouse mouth movie movies mud mug mule mum mummy murder
  murdered murderer murders muscle muscles music musical muslim mustard mutual mysterious mystery myth nail nailed nails naive naked name named
  names nan nanny nap narrative narrow nasty native natural nature naughty nazi neck necklace need needed needing needle needs negative neglect
  negotiate neighbor neighbors nephew nerve nerves nervous nest net news newspaper newspapers nicely nicer nickel nickname niece nigga nigger
  nightmare nightmares noble noise noises nonsense nose notion novel npshire nuclear nun nurse nurses nursing nut nuts oath obey object objection
  objective objectives objects obligation observation observe obsessed obvious offences offended offense offensive offer offered offering offers
  officer officers official officially officials oil olive openly openness opera operate operating operation operational operations operator opinion
  opportunities opportunity orange ordering orders ordinates ordination organ organised organized outcome outcomes outer outfit outstanding outta
  oven oversees oversight owed owes owned owner ownership owns oxygen pace pack package packed packing pad paid painful paint painted painter
  painting paintings palace pale palm pan pancakes pandemic panic panties pants papa paper papers paperwork parade paradise paranoid parent parental
  parenting parents parking parole participation parties partner partners party passage passenger passengers passion passport password patch path
  pathetic pathway pathways patience patient patients patrol pattern pay paying payment pays peace peaceful peach peanut peanuts peculiar pee peer
  pen penalty pencil penis penny people pepper perfect perfectly performance performing perfume perimeter permission perpetrators person personal
  personality personally personnel persons perspective persuade pervert pet petty philosophy phone phoned phones phony photo photograph photographer
  photographs photos phrase physical physically physics piano pick picked picking picks pickup picnic picture pictures pie pier pig pigs pile pill
  pillow pills pilot pilots pimp pin pink pipe pipes pirate pirates piss pissed pistol pit pitch pizza placed plague plan plane planes planet
  planned planning plans plant planted plants plastic plate plates platoon play played player players playing plays plea plead pleasant pleased
  pleasure pledge plot plrs plug pocket pockets pod poem poet poetry point pointed pointing points poison poisoned poker pole policeman policies
  policy polish polite political politics pond pony pool poor popcorn pope popped pops popular population porch pork porn pose position positions
  positive possessed possession post posted pot potato potatoes potion pound pounds pour powder power powerful powers practical practice practicing
  practitioner practitioners praise pray prayer prayers praying preacher precinct precious precision pregnancy pregnant prescription presence
  presentation presents president press pressure prevalent prevent prevented prevention price prices prick pride priest prime prince princess
  principle principles priorities priority prisoner prisoners privacy private privilege prize pro problem problems procedure procedures process
  processes producer product production profession professional professionals professor profile profit program programme programmes project prom
  promising pronounce proof proper properly property prosecution prosecutor prostitute protect protected protecting protection protest protocol
  proud prove proved proven proves provision psych psychiatrist psychic psycho psychological psychotic public publicity pulse pump pumpkin punch
  punish punished punishment punk puppy purchase pure purple purpose purposes purse pursue pursuit pussy puzzle qualified qualitative quality queen
  quest quick quicker quiet quietly rabbi rabbit rabbits race races racing rack racket radiation radio rage raid railroad rain rainbow raining rally
  ram ran ranch random range ransom rap rape raped rash rask rat rats raw razor react reaction real realise realistic reality realize realized
  reason reasonable reasons receipt reception recipe recognise recognised recognising recognize recognized recovery ref reference referral referrals
  referred referring refers reflect reflects refresh refreshed refrigerator refs regard regarding register registered registration regret
  regulations rehab rehearsal related relations relationship relationships relative relatives relax relaxed relevant relief relieved religion
  religious rely remark remarkable remarks remote rent rented reporter reporters represent represented reputation require required requires rescue
  research reservation reservations reserve residence resident resilience resist resistance resort resources respect respected respectfully respects
  responsibilities responsibility responsible restaurants resting result results retirement retreat reunion reveal revenge reverend review reviewed
  reviews revisit revolution reward rhrt rhythm ribs rice rich rid ride rider rides ridge riding rifle rig rights ring ringing rings rinish riot rip
  ripped risk risks risky ritual rmms roast rob robbed robbery robbing robe robot robust rock rocket rocks rod rode role romance romantic romany
  roof roommate root roots rope rose roses rot rotten round rounds route routes royal rub rubber rubbish ruby rude rug ruin ruined ruining rule
  rules rum rumor rumors rush russian sack sacred sacrifice sad saddle safe safeguard safeguarded safeguarding safely safer safety sail sailing
  sailor salad salary sale sales salesman salmon salt salute sample samples sand sandwich sandwiches sang satellite satisfaction satisfied sauce
  sausage savage savings saw scale scan scandal scar scare scared scares scaring scary scene scenes schema scheme scholarship science scientific
  scientist scientists scissors scorecard scores scout scrambled scratch scream screaming screams screen screwing script scrs scrutinises scrutiny
  scum scypih seal sealed seat seated seats secret secretary secrets sector secure security seed seeking seeks seen self selfish sell selling sells
  senate senator senior sense senses sensible sensitive sentence sentences sentimental separated separator sequence sergeant serial series serious
  servant servants serve served server service services serving session settings setup severe sex sexual sexually sexy shadow shadows shaft shake
  shaking shame shape shaped shapes share shared shares sharing shark sharks sharp shave shed sheep sheet sheets shelf shell shepherd shield shine
  shining shiny ship ships shirt shirts shit shite shitty shock shocked shoe shoes shoot shooter shooting shoots shopping shorts shot shotgun shots
  shoulder shoulders shout shouting shove shovel shower shrimp shrink shy sick sickness sight signal signals signature significant sikh silence
  silent silk silver sin sing singer singing sings sink sins sire siren sis sister sisters sit sits sitting situation situations size ski skies
  skill skilled skills skin skinny skirt skull sky slap slave slaves sleep sleeping sleeps slept slice slick slim slsp slut smack smart smarter
  smash smashed smell smelled smells smile smiling smoke smoked smoking smooth snack snake snakes snap sneak sneaking snow soap sober soccer social
  society sock socks soda soft software soil sold soldier soldiers solid solo solution son song songs sons sophisticated sore sorrow sought soul
  souls sound sounded sounds soup source sources space spaces spanish spare speaker special species speed spell spelled spend spending spent spider
  spike spill spilled spin spinning spirit spirits spiritual spit spite spoil spoiled sponge spoon sport sports spot spots spotted spray spread
  spreading spy squad squeeze stab stabbed staff stage stairs stake standard standards star starboard stare staring stars starving stations statue
  status statutory steak steal stealing steam steel step stepped stepping steps stew sticking sticks stiff sting stink stinking stinks stock stole
  stolen stomach stone stones storage stores stories storm story stove straight straighten strain strange stranger strangers strapline strategic
  strategically strategies strategy stray stream streams strength strengths stress stretch strict strike strikes string strings strip strives stroke
  strong stronger strongly struck structure stubborn stud student students studied studies studio study studying stuff stuffed stunt style sub
  subject subjects submarine substance subtle subway suck sucked sucker sucking sucks suffer suffered suffering sugar suicide suit suitcase suite
  suits summits sunny sunshine superior supper supplies support supported supportive supports supreme surf surface surgeon surgical surprise
  surprises surrender surrounded surveillance survival survive survived survivors suspicion suspicious sustained swallow swallowed swamp swear sweat
  sweater sweating sweep swell swim swimming swing sword swore sworn symbol sympathy symptoms system systems tab table tables tackle tackling tag
  tail tale talent talented tales tall tan tank tanks tap tape tapes target targets task taste tastes tasty tattoo taught tax taxes taxi tea teach
  teacher teachers teaching tear tearing tears tech technical technique technology teenage teenager teenagers teens teeth telegram telephone
  television temper temperature tend tender tennis tense tension tent term terminal terminology terms terrible terribly terrified terror terrorist
  terrorists test tested testify testimony testing tests text theater thee theft thematic theme themes therapist therapy thick thief thieves thin
  thing things thirsty thou thoughtful threat threaten threatened threatening threats threshold thresholds threw thrill throat throne through throw
  throwing thrown throws thumb thunder thy ticket tickets tide tie tied ties tiger tight tin tip tips tire tired tires tissue title tits toast
  tobacco toe toes toilet tolerate tone tongue tool toolkit tools tooth tore torn torpedo torture tortured toss tossed touch touched touches
  touching tough tour tournament toward towards towel towels tower towser toy toys trace track tracking tracks trade tradition traditional traffic
  tragedy tragic trail trailer train trained training trains traitor tramp transformation transition transitional transmission transparency
  transparent transport trap trapped trash trauma travel traveled traveling traveller tray treasure treat treated treating treatment tree trees
  tremendously triage trial tribe trick tricks tricky trigger trip trips trolls troops trophy trouble troubled troubles truck trucks truly trunk
  trust trusted tub tube tubes tuck tuna tune tunnel turkey twin twins twist twisted type types uber ugly umbrella unborn uncle uncomfortable
  unconscious undercover underlying underwear unexpected unfair unfortunate unhappy uniform uniforms unit units universe unusual upper upset urine
  use useful useless users uses using vain valuable value values vampire vampires vault vegetables vehicle verdict version versus vessel vice
  vice-chair vicious victim victims victory video violation violence violent violet virgin virus vision visions visit visited visiting visitor
  visitors visual vital vodka voice voices volume vote voted votes vows vulnerabilities vulnerability vulnerable wagon waiter waitress wake wakes
  waking walk walked walker walking walks wall wallet walls wandering war warden wardrobe warm warn warned warning warrant warrior warriors wars
  wash washed washing waste wasted wasting watch watched watches watching water waters wave waves wax way ways weak weakness wealth wealthy weapon
  weapons wear wearing wears weather web wedding wee weed weigh weight weird welcome welfare well wellbeing wet whack whale wheel wheels whip
  whipped whiskey whisper whispering whistle white whore widow wife wig wild win wind window windows winds wine wing wings winner winners winning
  wins wipe wiped wire wired wires wisdom wise witch witches with witness witnesses wives wizard woke wolf woman women won wood wooden wore work
  worker workers workforce working workplan works worlds worm worn worried worries worry worrying worryingly worship worth worthless worthy wound
  wounded wounds wrap wrapped wreck wrestling wrist writer yacht yaml yards yearrole yell yelling yellow young younger yourselves youth zip zoo
`;
