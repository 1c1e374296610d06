/**
 * Given names of children and their parents in the UK. A name alone is no detail, for professionals have the same ones: it counts
 * beside an age, a relative or what happened to a child. Nobody can list them all, so unknown capitals count there too.
 */
const everywhere = `aaliyah aarav aaron abbi abbie abby abdi abdul abdullah abdullahi abena abigail abu ada adam adele
  adem adil adrian adwoa afia agnieszka ahmed aidan aiden aimee aisha aishah aiysha ajay akash akosua
  alan alana alannah alba albert albie alejandro alex alexa alexander alexandra alexandru alexia alfie
  alfred ali alia alice alicia alina alisha alison aliya aliyah aliza alyssa amaan amal amanda amara
  amari amelia amelie amina aminah amir amira amirah amit amna amy ana anas anaya andre andreea andrei
  andrew andy angel angela angus ania anil anisa anita aniya anjali ann anna annabel annabelle anne
  annie anthony antoni antonia anvi anya aoife arabella aran archie ardit arham ari aria ariana arianna
  arif arjun arlo arnold arta arthur arun arya asad asha asher ashleigh ashley asif asiya aston athena
  aubrey audrey aurora austin ava aya ayaan ayan ayesha ayisha ayla ayman ayo ayub azaan
  bailey baljit barbara bartosz beatrice beau becky bella ben benedict benjamin benji besa bethany
  beverley bianca bilal billie billy blake blessing bobby bogdan bola bonnie bradley brandon brayden
  brendan brian brianna bridget brody brogan brooke brooklyn bryony caitlin caleb callie callum calum
  cameron cara carl carla carly carol caroline carrie carter casey casper cassie cathal catherine cerys
  chanel chantelle charley charlie charlotte chelsea cheryl cheyenne chidi chinedu chloe chris christian
  christina christine christopher ciara cillian claire clara clare claudia cody cole colin colleen
  connie connor conor cora corey cosmin courtney craig crystal curtis daisy daniel daniela danielle
  danny darcey darcie darcy daren daria darragh darren dave david dawid dawn deacon dean debbie deborah
  declan deepa delilah demi denise dennis derek dermot destiny dev devon dexter diana diego dilan dina
  dion dominic dominik donna dorothy douglas dragos duncan dwayne dylan ebony eddie eden edie edith
  edward edwin efua ehsan eileen elaine eleanor elena eli eliana elias elif elijah elise elisha eliza
  elizabeth ella elle ellen ellie elliot elliott ellis elodie elsa elsie emeka emil emilia emilie emily
  emir emma emmanuel emmie enzo eoghan eoin eren eric erica erin erion esi esmae esmay esme esther ethan
  eva evan evangeline eve evelyn evie ewan eze ezra fadumo fahad faisal faith faiza farah farhan farhia
  faris fatima fatimah fatou felicity felix fern fernando ffion filip finlay finley finn finnley fintan
  fiona flora florence florin fola francesca francis frank frankie fraser fred freddie frederick freya
  gabriel gabriela gabriele gabriella gareth gary gavin gemma geoff george georgia georgie georgina
  gerard gethin gideon gillian gina grace gracie graham grainne greta gurpreet gwen gypsy haaris habiba
  hadiya hafsa haider hailey haleema halima hallie hamdi hamish hamza hana hanan hania hanna hannah
  hardeep haris harjit harleen harley harold haroon harper harpreet harrie harriet harris harrison harry
  harvey harvir hasan hashim hassan hattie hayden hayley hazel heather heidi helen helena henry hermione
  hetty hibo hira hodan holly hope huda hudson hugh hugo humaira husna hussain hussein ian ibrahim idris
  ieuan ifeoma igor ikram iman imani imogen imran inaaya inaya ines ioan iona ionut ira irene iris isa
  isaac isabel isabella isabelle isaiah isha ishaan isla ismael ismail issac ivan ivy iwan izaan izzy
  jace jack jackie jackson jacob jacqueline jacub jade jaden jadon jai jaiden jaidyn jake jakub jamal
  james jamie jamil jamila jane janet janice jaroslaw jasleen jasmin jasmine jason jasper jaswinder
  javier jax jaxon jaxson jay jaya jaycee jayde jayden jaydn jaydon jayla jaylen jaz jazmin jean jed
  jeff jemima jemma jenna jennifer jenny jeremiah jeremy jermaine jerome jess jessica jessie jethro jill
  jim jimmy joan joanna joanne jodie joe joel joey johan john johnny jon jonah jonas jonathan jordan
  jorge jorja jose joseph josephine josh joshua josie joy joyce juan jude judith judy jules julia julian
  julie juliet juliette juma junaid junior justin kacey kacie kacper kaden kadie kai kaiden kaine
  kaiya kajus kaleb kamal kamil kamila kamran kane kara karen karim karina karl karol kasia kasper
  katarzyna kate katelyn katherine kathleen kathryn katie katy katya kay kaya kaycee kayden kayla
  kayleah kaylee kayleigh kaylie keanu keegan keeley keira keisha keith kelechi kelly kelsey kelsie
  kelvin ken kenneth kenny kenza kenzie kenzo kerry kevin khadija khadijah khalid kian kiana kiara kiera
  kieran kieron kim kimberley kimberly kira kiran kirsty kit kitty klaudia kobi kofi kojo kori krish
  krishna kristian kristina krystal kuba kuldeep kwabena kwaku kwame kyla kylan kyle kylie kyra kyran
  kyron lacey lacie laiba laila lakshmi lana lara lateefah laura lauren laurie lawrence layla layton lea
  leah leanne lee leena leila leland lena lennie lennox lenny leo leon leona leonard leonardo leonie
  leroy lesley leslie levi lewis lexi lexie liam liban libby liberty lidia lila lilah lili lilian
  liliana lillian lillie lilly lily lina linda linh lisa logan lois lola lorenzo lorna lorraine lottie
  lou louie louis louisa louise luca lucas lucia lucian lucie lucinda lucy luis luka lukas lukasz luke
  luna lydia lyla lynn lyra mabel maci maciej mackenzie macy maddie maddison maddox madeleine madeline
  madina madison mae mahdi maheen mahir mahnoor maia maisie maison maisy maja maks maksim malachi
  malachy malaika malak malakai malik malika mandy manpreet manraj marcel marcus margaret maria mariah
  mariam marianne marie mario marion marissa marius marley marlie marnie marta martha martin martyna
  marvin mary maryam mason mateo mateusz matilda matthew maureen maurice max maxim maxwell maya mayah
  mckenzie meena meera megan mehak mehmet mel melanie melissa melody mercy meredith mia micah michael
  michaela michal michelle mick miguel mihaela mihai mikael mike mikey mikolaj mila milan miles miley
  millie milly milo mina minh minnie miriam misbah moeez mohamed mohammad mohammed mohsin mollie molly
  momina mona monica monika morgan moses muhammad muhammed mulki muna murad musa mustafa mya myles mylo
  myra nadeem nadia nahla naima nancy naomi narges nasir nasra natalia natalie natasha nate nathan
  nathaniel navdeep naveed nazia neha neil nell nellie nevaeh ngozi nia niall niamh nicholas nick nicky
  nico nicola nicolas nicole nieve nigel nihal nikhil nikita nikodem nikola nina nisha noah noel noor
  nora norah nour nova nusrat nyah nyla oakley obinna octavia odin oisin olaf olek oleksandr oliver
  olivia oliwia oliwier ollie olu oluwaseun omar omari opal ophelia oreoluwa orla orlaith orson osama
  oscar oskar osman otis otto owain owen paddy padraig paige pamela parker patience patricia
  patrick patryk paul paula pauline pearl penelope penny perry peter petra peyton phil philip phillip
  phoebe phoenix pia piotr pippa polly pooja poppy precious presley preston princess priscilla prisha
  priya quincy quinn rabia rachael rachel radu rafael rafferty raheem rahim rahma rahul raihan raj raja
  rajan ralph ralphie raluca ramona rania rares rashida raul ravi raya rayan rayhan raymond rayyan razan
  rebecca reece reem reggie rehan reid reign remi remy ren renee reuben rex rhea rhian rhianna rhiannon
  rhodri rhona rhyley rhys ria ricardo richard ricky rihanna riley rita river riya rob robbie robert
  roberta robin robyn rocco rodney rohan rohit roisin roksana roman romany romeo romy ronan roni ronnie
  ronny rory rosa rosaleen rosalie rosanna rose rosie ross rowan roxana roxanne roxy ruairi ruari ruben
  rubina ruby rudy rufus rukhsana rupert ruqayyah russell ruth ryan ryder rylan ryley saad saanvi sabah
  sabina sabrina sade sadia sadie safa saffron safiya safwan sahil sahra saif saima saira sajid sakina
  sally salma salman sam samantha sami samina samir samira samson samuel sana sandra sania sanjay
  sanjeev santiago saoirse sara sarah sasha saul savannah scarlet scarlett scott sean sebastian selena
  selina selma seren serena serenity seth shaan shabana shabnam shae shaheen shahid shaista shakira
  shamima shanaya shane shanelle shania shanice shannon sharon shaun shauna shay shayan shayla shayna
  shazia sheila shelby sherry shirley shivani shola shreya shreyas sian sid siddharth sidney sienna
  sierra simon simona simone simran simranjit sinead siobhan sky skye skyla skylar sofia sofija sohail
  solomon sonia sonnie sonny sophia sophie sorcha spencer stacey stacy stan stanley stefan stella
  stephanie stephen steve steven stuart subhan sue sukhdeep suki sultan sumaya summer sunita susan
  susanna susie suzanne sydney syed sylvia sylvie szymon tabitha taha tahir tahlia taio talha talia
  tamara tamsin tania tanisha tanya tara taranjit tariq taron tasha tasleem tatiana tayah tayla taylah
  taylor ted teddy tegan temi temitope tendai teo terence teresa teri terri terry tess tessa thea theo
  theodore theresa thomas tia tiago tiana tiffany tilly tim timothy tina tobi toby todd tolu tom tomas
  tomasz tommy toni tony tracey tracy trevor tricia trinity tristan troy tuan tulisa tunde tyla tyler
  tymon tyra tyreece tyrell tyrese tyron tyrone tyson uma umair umar ummi una unai usman uzair valentina
  valerie vanessa vera veronica vicky victor victoria vihaan vijay vikram viktor viktoria viktorija
  vincent vinnie violet viraj vivian vivienne wade waleed wanda warren warsame wayne wendy wes wesley
  wiktor wiktoria wilf wilfie wilfred will willa william willow winnie winston wojciech wren xander
  xavier yahya yan yana yara yasin yasir yasmeen yasmin yasmine yaw yosef yousef yuri yusef yusra yusuf
  yvonne zac zach zachary zack zahid zahir zahra zain zaina zainab zak zakaria zakariya zaki zander zane
  zara zarah zaria zayan zayd zayden zayn zayna zaynab zeeshan zena zeynab zeynep ziva zoe zoey zofia
  zoha zosia zoya zubaida zubair zuri zuzanna`;

/** Names that are words too: only a capital inside a sentence makes them names. */
const words = `amber ana angel angus art beau bill blessing brook brooklyn chelsea cole crystal
  dale dawn devon drew eve faith fern fife florence frank glen grace guy hope iman jean jewel joy
  ken kent kit mae mark max mercy milan mile miles miller morgan opal patience pearl penny pia
  precious princess quinn ray reading reid reign ren river rob rose saffron said sky sue sultan summer
  sydney ted trinity victor violet will winston`;

const namesAmongWords: ReadonlySet<string> = new Set(words.split(/\s+/));
const names: ReadonlySet<string> = new Set([
  ...everywhere.split(/\s+/),
  'mark',
  'drew',
  'bill',
  'glen',
  'guy',
]);

/** Whether the word is written as somebody's given name; "amber" and "will" are words until a capital inside a sentence says otherwise. */
export function isGivenName(word: string, lower: string, opensSentence: boolean): boolean {
  const known = names.has(lower);
  if (!known || !namesAmongWords.has(lower)) return known;
  return !opensSentence && word !== lower && word !== word.toUpperCase();
}
