import {wordSet, wordsOf} from '../word-set.ts';
import {regularForms} from './inflection.ts';

/**
 * What a verb does with somebody's words: `say` utters them, `tell` utters them to somebody, `write` puts them down, `call` gives a thing a name,
 * `judge` praises or blames, `ask` asks or demands, `think` holds them, `cite` leans on another, `show` lets things speak; `other` is any other verb.
 */
export type VerbClass =
  | 'say'
  | 'tell'
  | 'write'
  | 'call'
  | 'judge'
  | 'ask'
  | 'think'
  | 'cite'
  | 'show'
  | 'act'
  | 'other';

/** Verbs that tell what somebody says, thinks or shows. */
export const telling = wordSet('say tell write call judge ask think cite show');

/** Verbs of which a person is the subject as a rule. */
export const saying = wordSet('say tell write call judge ask');

/** One form of a verb: `base`, `s` (says), `past`, `part` (spoken; the past as well when regular), `ing`. */
export type VerbForm = {
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'part' | 'ing';
  readonly kind: VerbClass;
  /** Whether its present form is a noun as well: “claims”, “reports”. */
  readonly noun?: boolean;
};

// In the order of the classes: a form belongs to the first verb that has it. `hold:held`, `swear:swore:sworn`: past and participle; `*` where the present is a noun as well.
const classes: readonly (readonly [VerbClass, readonly string[]])[] = [
  [
    'say',
    wordsOf(
      'say:said add:added threaten project* state* note* explain reply* respond answer* continue conclude declare announce argue claim* insist remark* comment* observe joke* quip* admit acknowledge concede confess predict suggest assert maintain contend allege complain lament stress* emphasize emphasise reiterate repeat* testify vow* promise* pledge* swear:swore:sworn* caution* report* confirm deny reveal disclose indicate mention exclaim shout* yell* scream* whisper* mutter murmur* chant* cry* boast* brag counter* retort* hint* imply elaborate interject reason* recount recall opine muse lie:lied* speculate estimate* forecast* echo* affirm avow proclaim profess preach intone bark gush grumble* sigh* laugh* plead bemoan bellow deadpan crow fume* gripe grouse thunder* volunteer* venture* allow offer* warn* begin:began:begun recite utter voice* tout signal* signify underscore underline clarify relate narrate expound hold:held* find:found* summarize summarise protest* snort* shrug* chuckle* groan* snap growl* grin* nod*',
    ),
  ],
  ['tell', wordsOf('tell:told inform assure remind* advise notify convince persuade brief* thank* greet*')],
  ['write', wordsOf('write:wrote:written tweet* retweet post* email* e-mail* text* blog* publish pen*')],
  [
    'call',
    wordsOf(
      'call describe dub label brand term characterize characterise refer portray depict deem liken compare hail deride nickname bill cast:cast define frame paint',
    ),
  ],
  [
    'judge',
    wordsOf(
      'criticize criticise slam blast attack condemn denounce decry dismiss mock praise laud commend defend accuse blame charge reject oppose rip lambaste assail ridicule scold chide rebuke berate fault knock applaud celebrate congratulate chastise endorse salute swipe castigate pan trash bash belittle challenge',
    ),
  ],
  [
    'ask',
    wordsOf(
      'ask question wonder urge demand request order propose recommend appeal inquire invite beg implore press query',
    ),
  ],
  [
    'think',
    wordsOf(
      'think:thought believe hope* fear* worry* feel:felt* know:knew:known expect* want* wish* assume doubt* suspect* agree disagree understand:understood realize realise consider regard see:saw:seen* like* love* hate* envision imagine remember forget:forgot:forgotten regret* intend plan* decide',
    ),
  ],
  ['cite', wordsOf('cite quote credit reference attribute paraphrase')],
  [
    'show',
    wordsOf('show:showed:shown read:read prove mean:meant represent contain feature carry display bear:bore:borne'),
  ],
  [
    'act',
    wordsOf(
      'speak:spoke:spoken talk discuss address express release issue deliver give:gave:given make:made send:sent put:put use pose point outline lay:laid sound tease share sign launch refuse decline seek:sought try present open close end start raise air conduct rant rail preface react apologize apologise weigh fire vent lash hit:hit boil sum break:broke:broken go:went:gone come:came:come take:took:taken get:got:gotten keep:kept let:let set:set run:ran:run win:won lose:lost lead:led meet:met leave:left stand:stood sit:sat become:became:become bring:brought buy:bought catch:caught choose:chose:chosen cut:cut deal:dealt do draw:drew:drawn drive:drove:driven eat:ate:eaten fall:fell:fallen fight:fought fly:flew:flown grow:grew:grown hang:hung hear:heard hide:hid:hidden hurt:hurt pay:paid quit:quit ride:rode:ridden ring:rang:rung rise:rose:risen sell:sold shake:shook:shaken shoot:shot shut:shut sing:sang:sung sink:sank:sunk sleep:slept spend:spent spread:spread steal:stole:stolen stick:stuck strike:struck swing:swung teach:taught tear:tore:torn throw:threw:thrown wake:woke:woken wear:wore:worn withdraw:withdrew:withdrawn build:built feed:fed split:split bet:bet lend:lent bend:bent burn:burnt learn:learnt seem appear tend need work live move help play turn follow include join serve vote remain stop happen change create support pursue push reach receive return walk wait watch face accept apply arrive avoid cause complete concern consist control cost:cost cover depend develop die enjoy enter establish exist expand explore focus force gain generate govern handle head host identify ignore improve increase introduce investigate invest involve jump kill land last listen look lower manage mark miss name notice obtain occur operate organize own pass pick place possess prefer prepare prevent produce promote protect provide pull recognize record reduce reflect rely remove replace require rescue resign resist resolve result rule save score search separate settle shift smile sponsor step struggle study succeed suffer suit supply surge surround survive suspend tackle target taste test tie touch tour track trade train travel treat trigger trust visit wash welcome wipe wrap yield elect nominate appoint extend aim attempt lack oversee:oversaw:overseen view approach fail appreciate exclude rally disavow symbolize favor favour trail mirror inject cap benefit exit depart attend postpone edit secure belong direct highlight stay tolerate escape endure embrace permit back lag matter distinguish drop revisit defer aspire advance relocate execute outweigh risk restore deserve renounce shape retain owe rejoin narrow encourage coordinate interrupt bless reverse seize dispute await assess navigate admire ponder deploy skirt expose lobby mandate roll kick',
    ),
  ],
];

/** Adds the forms of a verb that no verb before it has. */
function addForms(forms: Map<string, VerbForm>, entry: string, kind: VerbClass): void {
  const noun = entry.endsWith('*');
  const [lemma = '', past, part = past] = (noun ? entry.slice(0, -1) : entry).split(':');
  const [third, regular, ing] = regularForms(lemma);
  const add = (written: string, form: VerbForm['form']) => {
    if (!forms.has(written)) forms.set(written, {lemma, kind, form, noun});
  };
  // “The letter read”: a form that is past as well counts as past.
  add(lemma, past === lemma ? 'part' : 'base');
  add(third, 's');
  add(ing, 'ing');
  add(part ?? regular, 'part');
  if (past !== undefined) add(past, 'past');
}

let forms: Map<string, VerbForm> | undefined;

function allForms(): ReadonlyMap<string, VerbForm> {
  if (forms) return forms;
  forms = new Map();
  for (const [kind, entries] of classes) for (const entry of entries) addForms(forms, entry, kind);
  return forms;
}

/** The form of a verb we know, in lower case. */
export function verbForm(lower: string): VerbForm | undefined {
  return allForms().get(lower);
}
