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

/** One form of a verb: `base`, `s` (says), `past`, `part` (spoken; the past as well when regular), `ing`. */
export type VerbForm = {
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'part' | 'ing';
  readonly kind: VerbClass;
};

const classes: readonly (readonly [VerbClass, string])[] = [
  [
    'say',
    'say:said add:added threaten project state note explain reply respond answer continue conclude declare announce argue claim insist remark comment observe joke quip admit acknowledge concede confess predict suggest assert maintain contend allege complain lament stress emphasize emphasise reiterate repeat testify vow promise pledge swear:swore:sworn caution report confirm deny reveal disclose indicate mention exclaim shout yell scream whisper mutter murmur chant cry boast brag counter retort hint imply elaborate interject reason recount recall opine muse lie:lied claim quip speculate estimate forecast echo affirm avow proclaim profess preach intone bark gush grumble sigh laugh plead bemoan bellow deadpan crow fume gripe grouse thunder volunteer venture allow offer warn caution begin:began:begun recite utter voice tout signal signify underscore underline clarify relate narrate expound hold:held:held find:found:found summarize summarise protest',
  ],
  ['tell', 'tell:told:told inform assure remind advise notify convince persuade brief thank greet'],
  ['write', 'write:wrote:written tweet retweet post email e-mail text blog publish pen'],
  [
    'call',
    'call describe dub label brand term characterize characterise refer portray depict deem liken compare hail deride nickname bill cast:cast:cast brand define frame paint',
  ],
  [
    'judge',
    'criticize criticise slam blast attack condemn denounce decry deride dismiss mock praise hail laud commend defend accuse blame charge reject oppose rip lambaste assail ridicule scold chide rebuke berate fault knock applaud celebrate congratulate chastise endorse salute swipe castigate pan trash bash belittle challenge',
  ],
  [
    'ask',
    'ask question wonder urge demand request order propose recommend appeal inquire invite beg implore press query call',
  ],
  [
    'think',
    'think:thought:thought believe hope fear worry feel:felt:felt know:knew:known expect want wish assume doubt suspect agree disagree understand:understood:understood realize realise consider regard see:saw:seen like love hate envision imagine remember forget:forgot:forgotten regret intend plan decide conclude',
  ],
  ['cite', 'cite quote credit reference attribute paraphrase'],
  [
    'show',
    'show:showed:shown read:read:read suggest:suggested prove indicate mean:meant:meant represent contain feature carry display bear:bore:borne',
  ],
  [
    'act',
    'speak:spoke:spoken talk discuss address express release issue deliver give:gave:given make:made:made send:sent:sent put:put:put use pose point outline lay:laid:laid sound tease issue share sign launch refuse decline offer seek:sought:sought try present repeat greet open close end start raise air deliver hail conduct hold rant rail joke preface react apologize apologise credit weigh fire vent lash hit:hit:hit boil sum break:broke:broken go:went:gone come:came:come take:took:taken get:got:gotten keep:kept:kept let:let:let set:set:set run:ran:run win:won:won lose:lost:lost lead:led:led meet:met:met leave:left:left stand:stood:stood sit:sat:sat become:became:become bring:brought:brought buy:bought:bought catch:caught:caught choose:chose:chosen cut:cut:cut deal:dealt:dealt do draw:drew:drawn drive:drove:driven eat:ate:eaten fall:fell:fallen fight:fought:fought fly:flew:flown grow:grew:grown hang:hung:hung hear:heard:heard hide:hid:hidden hurt:hurt:hurt pay:paid:paid quit:quit:quit ride:rode:ridden ring:rang:rung rise:rose:risen sell:sold:sold shake:shook:shaken shoot:shot:shot shut:shut:shut sing:sang:sung sink:sank:sunk sleep:slept:slept spend:spent:spent spread:spread:spread steal:stole:stolen stick:stuck:stuck strike:struck:struck swing:swung:swung teach:taught:taught tear:tore:torn throw:threw:thrown wake:woke:woken wear:wore:worn withdraw:withdrew:withdrawn build:built:built feed:fed:fed split:split:split bet:bet:bet lend:lent:lent bend:bent:bent burn:burnt:burnt learn:learnt:learnt begin:began:begun seem appear tend need work live move help play turn follow include join serve vote remain stop happen happened change create support pursue push reach receive return walk wait watch face add accept allow apply arrive avoid cause claim compare complete concern consist continue control cost:cost:cost cover depend develop die enjoy enter establish exist expand explore focus force gain generate govern handle head host identify ignore improve increase introduce investigate invest involve jump kill land last listen look lower maintain manage mark mean miss name notice obtain occur operate organize own pass pick place plead possess prefer prepare prevent produce promote protect prove provide publish pull raise recognize record reduce refer reflect relate release rely remove replace represent require rescue resign resist resolve result reveal rule save score search separate settle shift smile sponsor step stress struggle study succeed suffer suit supply surge surround survive suspend tackle target taste test tie touch tour track trade train travel treat trigger trust visit warn wash welcome wipe worry wrap yield elect nominate appoint testify extend aim attempt lack oversee:oversaw:overseen view approach fail appreciate exclude rally disavow symbolize favor favour trail mirror inject cap benefit exit depart attend postpone edit secure belong direct highlight stay tolerate escape endure embrace permit back lag matter distinguish drop revisit defer aspire advance relocate execute outweigh risk restore deserve renounce shape retain owe rejoin narrow encourage coordinate interrupt bless reverse seize dispute await assess navigate admire ponder deploy skirt expose lobby mandate roll kick',
  ],
];

const doubling = /[^aeiou][aeiou][bdgmnprt]$/;
const single = /(?:er|en|on|it|et|el|or|ain|om|op)$/;
const double = /(?:refer|admit|commit|submit|compel|occur)$/;

/** A verb as it stands before -ed and -ing: run, runn. */
function stemOf(lemma: string): string {
  // Six hundred verbs pass here before the first sentence is read: most by their last letter.
  const short =
    'bdgmnprt'.includes(lemma.slice(-1)) &&
    doubling.test(lemma) &&
    (lemma.length < 5 || double.test(lemma) || !single.test(lemma));
  return short ? lemma + lemma.slice(-1) : lemma;
}

const isAfterConsonant = (lemma: string): boolean => !'aeiou'.includes(lemma.slice(-2, -1));

/** The forms in -s, -ed and -ing. */
function regularForms(lemma: string): readonly [string, string, string] {
  if (lemma.endsWith('e')) {
    const stem = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : /[eoy]e$/.test(lemma) ? lemma : lemma.slice(0, -1);
    return [`${lemma}s`, `${lemma}d`, `${stem}ing`];
  }
  if (lemma.endsWith('y') && isAfterConsonant(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const stem = stemOf(lemma);
  return [`${lemma}${/(?:s|sh|ch|x|z|o)$/.test(lemma) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`];
}

/** Adds the forms of a verb that no verb before it has. */
function addForms(forms: Map<string, VerbForm>, entry: string, kind: VerbClass): void {
  const [lemma = '', past, part] = entry.split(':');
  const [third, regular, ing] = regularForms(lemma);
  const add = (written: string, form: VerbForm['form']) => {
    if (!forms.has(written)) forms.set(written, {lemma, kind, form});
  };
  // “The letter read”: a form that is past as well counts as past.
  add(lemma, past === lemma ? 'part' : 'base');
  add(third, 's');
  add(ing, 'ing');
  add(part ?? past ?? regular, 'part');
  add(past ?? regular, past && part && past !== part ? 'past' : 'part');
}

let forms: ReadonlyMap<string, VerbForm> | undefined;

function allForms(): ReadonlyMap<string, VerbForm> {
  if (forms) return forms;
  const made = new Map<string, VerbForm>();
  for (const [kind, entries] of classes) for (const entry of entries.split(' ')) addForms(made, entry, kind);
  forms = made;
  return made;
}

/** The form of a verb we know, in lower case. */
export function verbForm(lower: string): VerbForm | undefined {
  return allForms().get(lower);
}
