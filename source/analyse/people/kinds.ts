import {isAcronym, isCapital} from '../letters.ts';
import {wordSet} from '../word-set.ts';

const documents = wordSet(
  'report reports letter memo document documents filing filings statement statements transcript transcripts ruling lawsuit complaint indictment affidavit poll polls survey surveys study studies guidelines book article articles column editorial story stories paper papers e-mail email emails e-mails records data ad ads release post message website biography memoir law bill petition order warrant resolution treaty figures statistics analysis investigation headline caption sign signs banner poster op-ed',
);
const bodies = wordSet(
  'government administration ministry department campaign committee company court council party police agency army military office union association group commission board team university school bank senate congress parliament cabinet embassy regime airline firm foundation organization organisation hospital church league federation authority bureau panel jury prosecution defense coalition movement network house service organisers alliance institute center centre corporation club state city county country nation',
);

/** What firms, banks, clubs and unions are called. */
export const firmNames = wordSet(
  'Bank Company Corporation Corp. Inc. Group Holdings International Networks Systems Airlines Airways Motors Club Industries Works Partners Association Union Foundation Society Brewing Mining Shipping Engineering Energy Foods Media Technologies Rail',
);
/** What offices are called. */
export const officeNames = wordSet('Agency Commission Administration Office Board Bureau Authority Service');
const bodyNames = wordSet(
  'Committee Department Ministry Council Court House Senate Congress Parliament Party University College School Institute Federation League Fund Center Centre Organization Organisation Army Force Forces Police Guard Church Coalition Campaign Network Hospital Embassy Navy Nations Pentagon Kremlin Interpol Hamas Hezbollah Taliban NATO Democrats Republicans GOP Alliance Caucus Conference Project Museum Register Journal Times Post News PAC Action Republic States Kingdom Street Trust Forum Exchange Amendment Convention Treaty Ministry Circuit Legislature Tribunal Assembly Front Movement Brigade Militia Hall House Palace Airport Hotel Beach Island Islands Province County Valley River Bay Strait Sea Gulf Qaeda Shabab Shabaab Aqsa Nusra',
);
const places = wordSet(
  'Afghanistan Albania Algeria America Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Bosnia Brazil Britain Bulgaria Burma Burundi Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Finland France Gabon Georgia Germany Ghana Greece Guatemala Guinea Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Laos Latvia Lebanon Liberia Libya Lithuania Madagascar Malawi Malaysia Mali Malta Mexico Moldova Mongolia Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand Tunisia Turkey Uganda Ukraine Uruguay Venezuela Vietnam Wales Yemen Zambia Zimbabwe Tehran Washington Moscow Beijing London Paris Berlin Riyadh Ankara Cairo Baghdad Damascus Jerusalem Kyiv Kiev Kabul Islamabad Delhi Tokyo Seoul Pyongyang Brussels Rome Madrid Ottawa Canberra Doha Dubai Beirut Amman Tripoli Khartoum Nairobi Lagos Abuja Pretoria Havana Caracas Brasilia Bogota Lima Santiago Jakarta Manila Hanoi Bangkok Kuala Colombo Dhaka Kathmandu Geneva Vienna Athens Warsaw Budapest Prague Stockholm Oslo Copenhagen Helsinki Dublin Lisbon EU UN U.N. U.S. US UK U.K. Texas California Florida Ohio Iowa Virginia Michigan Pennsylvania Wisconsin Colorado Arizona Nevada Arkansas Illinois Indiana Kansas Kentucky Louisiana Maine Maryland Massachusetts Minnesota Mississippi Missouri Montana Nebraska Oklahoma Oregon Tennessee Utah Vermont Alabama Alaska Connecticut Delaware Hawaii Idaho',
);

const placeBeginnings = wordSet(
  'New North South West East Northern Southern Western Eastern Central Upper Lower Los Las San Santa Puerto Rhode Costa Saudi Sri Sierra Burkina El Hong Cape Fort Saint St. United Great Des Palm Salt Baton Long',
);
const citiesOf = wordSet('Atlantic Kansas Oklahoma Mexico Quezon Ho');

/** “New Holm”, “Kansas City”. */
function isPlaceOfTwo(name: string): boolean {
  const [first = '', second = '', ...more] = name.split(' ');
  if (more.length > 0 || !isCapital(second)) return false;
  return placeBeginnings.has(first)
    ? /^[^\d.&/–]{2,}$/.test(second)
    : /^(?:City|Chi)$/.test(second) && citiesOf.has(first);
}

const peoples = wordSet(
  'Germans Britons Russians Romans Christians Muslims Jews Hindus Sunnis Shiites Kurds Arabs Turks Greeks Serbs Croats Czechs Poles Swedes Danes Finns Scots Thais Latinos Latinas Hispanics Catholics Protestants Evangelicals Pakistanis Israelis Iraqis Saudis Kuwaitis Emiratis Afghans Cubans Texans Mormons Buddhists Sikhs PACs GOPers Tories',
);
const peoplesEnd = /(?:icans|[^ -]ians|ocrats|-[A-Z][^\s\d.&/–’'-]+ans)$/;
const firstOfPlace = wordSet(
  'Wall Planned Morning Election Super Islamic Affordable Homeland White Black Capitol Supreme Marine',
);

/** Whether a lower-case noun means something written: “the report”. */
export function isDocumentNoun(lower: string): boolean {
  return documents.has(lower);
}

const persons = wordSet(
  'person source individual aide critic chief head boss guard cop sheriff nurse husband son friend neighbour host priest imam bishop dad mom official youth local pilot captain diplomat pupil monk nun envoy delegate colleague associate relative victim veteran ally expert judge colonel general deputy cleric sheikh rebel family fan crew',
);
const notPersons = wordSet(
  'number matter computer newspaper answer offer water river power member tower border agreement moment event percent factor motor floor door error mirror color honor somber sober former other latter another either neither whether together whatever better bigger chapter dinner summer winter october november december september career',
);

/** Whether a lower-case noun in the singular means a person: “an official”, “a lawyer”. */
export function isPersonNoun(singular: string): boolean {
  return (
    persons.has(singular) ||
    (!notPersons.has(singular) &&
      !documents.has(singular) &&
      !bodies.has(singular) &&
      /..(?:er|or|ist|ant|ent|man|woman|person|ian|ee|ess|wife|yst|leader)$/.test(singular))
  );
}

/** Whether a lower-case noun means a body: “the ministry”. */
export function isBodyNoun(lower: string): boolean {
  return bodies.has(lower);
}

/** Whether a name is a country, a state or a capital that stands for its government. */
export function isPlaceName(name: string): boolean {
  return places.has(name) || isPlaceOfTwo(name);
}

/** Whether a name means many people at once, or something that is not a person however it is written: “Germans”, “Wall Street”. */
export function isNobodyName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return peoples.has(last) || peoplesEnd.test(last) || (words.length > 1 && firstOfPlace.has(words[0] ?? ''));
}

/** Whether the last word of a name says that it is a body: “Committee”. */
export function isBodyName(last: string): boolean {
  return bodyNames.has(last) || firmNames.has(last) || officeNames.has(last) || isAcronym(last);
}
