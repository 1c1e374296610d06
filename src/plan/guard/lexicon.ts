import { englishPlaces } from '../places';

/**
 * How words are written in a marked text. A tilde opens each word for one person: `~she`, `~mum`, `~mother`, `~child`.
 * Abbreviations, contractions and common slips are written out, so that each rule says a word once.
 */
const spoken: Readonly<Record<string, string>> = {
  '~she': 'she he',
  '~her': 'her',
  '~his': 'his',
  '~him': 'him',
  '~herself': 'herself himself',
  '~she is': "she's he's shes",
  '~she will': "she'll he'll",
  '~she had': "she'd he'd",
  '~boy': 'boy girl lad lass toddler teen teenager twin twins sibling youngest eldest schoolboy schoolgirl',
  '~baby': 'baby newborn infant unborn',
  '~child': 'child yp pupil student youth youngster minor kid',
  '~mum':
    'mum mom mam mummy dad daddy stepdad step-dad stepmum step-mum stepfather stepmother step-father step-mother nan nana nanna gran grandad granddad grandma grandpa mgm pgm mgf pgf bf',
  '~mother':
    'mother father grandmother grandfather grandparent grandparents brother sister stepbrother stepsister half-brother half-sister step-brother step-sister sis bro uncle aunt aunty auntie nephew niece cousin son daughter',
  not: "wont won't didnt didn't cant can't cannot dont don't doesnt doesn't wouldnt wouldn't couldnt couldn't aint ain't",
  'is not': "isnt isn't arent aren't",
  'was not': "wasnt wasn't werent weren't",
  'has not': "hasnt hasn't havent haven't hadnt hadn't",
  s47: "s47's s-47",
  cp: 'childprotection',
  'young people': 'yps',
  strategy: 'strat',
  with: 'w/',
  about: 'abt',
  regarding: 'regards',
  school: 'sch schl',
  teacher: 'tchr',
  placement: 'plcmt',
  'social worker': 'sw socialworker',
  hospital: 'hosp',
  year: 'yr',
};

/** Long words of cases, each also found with one slip in it: two letters the wrong way round, one lost or one doubled. */
const oftenMisspelt: readonly string[] =
  'disclosed disclosure strategy conference placement excluded arrested overdose bruising bruises assaulted pregnant exploited groomed abandoned sectioned siblings brother sister mother teacher foster hospital referral'.split(
    ' ',
  );

const slipsThatAreWords = new Set(['bother']);

/** Capitals that are no initials of a person. Two capitals in a plan are nearly always one of these. */
const shortForms = `a aa aac ac ace acp ad adhd ado afc ai aim ala am amhp an ap api app apr as asap asb asc asd asw asyc
  asye at aug bae bcc be bme bsl by ca caf cafcass camhs cams cao cat cbt cc cce ccg cco ccu cdop cdr ce
  ceo ces cfo chat ci cic cie cin cio cl cla cme cmht cmo co coo cp cpa cpc cpd cpo cpp cpr cps cpv cqc cr
  cs csa csc cse csp cspr csw ct ctp cv cy cya cyp cyps da daf daps dashr dbs dc dcc dci dcp dcs dda dds
  de dec dfe dg dhr di diy dl dm dn dna do dob doh dols dp dpa dpia dr ds dsl dsp dss dt dv dva dvd dwp e
  ea ec ecg ed edt ef eg eh eha ehc ehcp ehe ehm eia ema emas emt en ep epo eps er esw et etc eu ey eyfs
  eys fab fao faq fc fca fe feb ff fft fg fgc fgm fii fis fm fnp foi fp fpn fri frs ft fte fu fy fyi gb
  gcp gcse gdpr gmc go gov gp gps gt gum ha hb hbv hcp he hee hei hf hi hia his hmi hmic hmp ho hod hq hr
  hse hub hv hwb i ia iam ib icb icon icp icpc ics ict id idt idva ie if ig ii iii ilacs imd in inc iop
  iow ip iq iro is isa isb isw it itc iv jan jha jsna jso jtai jul jun kpi ksi la lac lado las law lcs ld
  lea led lgbt lgo lmc lol lpt ls lscb lscp lsp ltd ltp ma mace mapp mar marac mash mat max mca md me mf
  mfh mh mhst mi mis miss ml mo mod moj mon mot mou mp mps mr mrs ms msf mt mvp my n n/a na nai nb nda ne
  neet nfa nhs ni nice nlp nmc no nov np npcc nps nr nspcc nt nvr nw nwg oa oc occ ocg oct of og oh ok ooh
  oos oow op or os ot ow pa pac pb pc pcc pcn pcp pcr pcso pcsp pd pdf pdp pe pep ph phe phse phw pi pip
  plo pls pm po pp ppe ppn pps pq pr prn prs pru ps psa pshe pso ptsd pv q1 q2 q3 q4 qa qaf qi qr qs qsg
  rag rasso rc rca rcpc rd re ref rhi ria rio rip rn ro rp rpi rr rsa rse rshe rt s sa sab saf sar sarc
  sat sc scb scie scp scr scs se seg sen senco send sep serco sg sgo shn si sib sip sit sitrep sla sls slt
  smt so soc sop sos sow sp spa spoc spr sr srh ss ssp sst st sta std sti stp sudc sudi sun sv sw swot sy
  ta tac taf tbc tbd tf tfg thu tn to tor tos tp tsp tu tue tv ua uasc uk un up us uv va vat vawg vc vcs
  vcse vp vpn vr vs w wa wc we wed wef wfh wg wip wl wm wms wp wrt wt wte wtsc x xx xxx yas ye yjb yjs ym
  yo yos yot yp yr ys ytd yw`;

/** Capitals that open a sentence, a programme or a job far oftener than they are a name. */
const planWords = `a about access action actions active additional adolescent adolescents adopted adoptive adult adults
  afghan african after agencies agency agenda agreed albanian all also amber an analyst and annual another
  any apprentice approved april are area areas as asian ask asked at attendance attended audit audits
  august autism autumn average await awaiting babies baby barnardo barnardos barnet before behaviour best
  better birth black blended board both boys brief briefing briefings british brook budget budgets
  business but by cafcass camhs campaign cancelled care carer carers case cases catholic centre chair
  chairs chased child children childrens chosen christian circulated city civic clinical cllr close closed
  college commander commissioner commissioning committee communities community complete completed complex
  conference constable constabulary consultant consultation contact contextual coordinator core cosmos
  council councillor councillors county court covid crisis crown current currently cyp dads data date
  deadline december delayed delivered delivery deputy designated detective director discussed district
  doctor domestic dr draft drafted due during each early east education encompass england english entire
  escalated european evaluation every evidence exec executive exploitation extended families family father
  fathers february feedback final finance first five forum foster four framework friday from front full
  funding further future game girls given good governance government governor governors gp green group
  guidance gypsy had half happy has have he head heads headteacher headteachers health healthy her here
  hindu his holy home-start homeless homes homestart hospital host hotels housing how hub hubs i ideal if
  immediate in incredible independent index information initial insp inspection inspector intensive
  interim irish is it january jewish joint judge july june just justice kinship large launch lead leads
  leaflet learning legacy legal level liaison link links listening local looked magistrates manager
  managers many march mash maternal may meeting meetings mencap mental midwifery military minutes miss
  missing modern monday month monthly more most mother mothers mps mr mrs ms multi mum mums museum muslim
  named national need needs neglect network new next no none north norwegian not note noted notes nothing
  november now nspcc nuclear nurse nurseries nursery nurses october officer ofsted on one only op
  operation operational original other our out outstanding overdue panel paper papers parent parenting
  parents park particular partner partners partnership pathway pending perinatal phase pilot plan plans
  please police policy polish poor posters postponed practice practitioner practitioners pre primary
  principal priority probation procedure procedures process prof professor programme progress project
  protocol public published pupil pupils quality quarter rapid re reading recommendation recommendations
  red reduced referral referrals refugee relationship relevant report reports request requested resilient
  resources response results return returned returns review reviewed reviews right risk roma romanian
  royal rural safe safeguard safeguarding safer said samaritans same saturday school schools scottish
  second secondary section sections secure send sent september sergeant serious service services session
  sessions seven several sgt she sign signed signposting signs sikh since single six sixth slipped slow
  small smile so social solicitor solihull somali some south specialist spring stable staff start started
  statutory staying strategic strategy strengthening strong stronger sub subgroup subject summer sunday
  superintendent supervision support supporting survey target targets task teacher teachers team teams ten
  terms thanks that the their therapeutic there these they think third this those three threshold
  thresholds thursday to toolkit town tracker training traveller travellers trial triple troubled trust
  tuesday two typical ukrainian unborn under unit universal university until up update updated updates
  urgent victim victims victoria village voice voices voluntary volunteers vulnerable waiting ward was we
  website wednesday week weekly welsh west what when where which while white who whole whole-family why
  wider will winter with women womens worker workers working workshop workshops wrong year yes yesterday
  young your youth zone`;

const writtenOut: ReadonlyMap<string, string> = new Map([
  ...oftenMisspelt.flatMap((word) => slipsOf(word).map((slip) => [slip, spokenAs(word)] as const)),
  ...Object.keys(spoken).flatMap((written) => heardAs(written).map((word) => [word, written] as const)),
]);

const isShort: ReadonlySet<string> = new Set(shortForms.split(/\s+/));

const isPlain: ReadonlySet<string> = new Set([
  ...planWords.split(/\s+/),
  ...englishPlaces.flatMap((place) => place.toLowerCase().split(' ')),
]);

/** The word as rules say it; nothing for a word that no rule says otherwise. */
export function wordWrittenOut(lower: string): string | undefined {
  return writtenOut.get(lower);
}

/** Whether the capitals are a usual abbreviation; those of a person are never known to be. */
export function isShortForm(lower: string): boolean {
  return isShort.has(lower);
}

/** Whether the word is one of plans, places and jobs, whatever its capital. */
export function isPlanWord(lower: string): boolean {
  return isPlain.has(lower);
}

function heardAs(written: string): readonly string[] {
  return spoken[written]?.split(' ') ?? [];
}

function spokenAs(word: string): string {
  return Object.keys(spoken).find((written) => heardAs(written).includes(word)) ?? word;
}

/** The word with one slip in it. "Other" and "bother" are words of their own and no slips. */
function slipsOf(word: string): readonly string[] {
  const slips = Array.from(word.slice(1), (letter, index) => {
    const [before, after] = [word.slice(0, index + 1), word.slice(index + 2)];
    return [
      before + after,
      before + letter + letter + after,
      before + after.slice(0, 1) + letter + after.slice(1),
    ];
  }).flat();
  return slips.filter((slip) => slip !== word && !slipsThatAreWords.has(slip));
}
