import {isTitle} from '../../analyse/grammar/titles.ts';
import {firstNameGender} from '../../analyse/people/first-names.ts';
import {isPlaceName} from '../../analyse/people/kinds.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that begin sentences and headlines with a capital and name nobody. */
const small = set(
  'A About Above Across After Again Against All Almost Along Already Also Although Always Among An And Another Any Anybody Anyone Are Around As At Away Back Be Because Been Before Behind Below Besides Between Beyond Both But By Can Could Days Despite Did Do Does Down During Each Earlier Either Even Eventually Ever Every Everybody Everyone Everything Few Finally First For Former From Further Had Has Have He Her Here His How However I If In Indeed Inside Instead Into Is It Its Itself Just Last Late Later Least Less Let Like Many May Maybe Meanwhile Might More Most Much Must My Near Nearly Never Nevertheless New Next No Nobody None Nor Not Nothing Now Of Off Officials Often Old On Once One Only Onto Or Other Others Our Out Outside Over Perhaps Police Recently Second See She Should Since So Some Somebody Someone Something Soon Still Such Than That The Their Them Then There These They Third This Those Though Three Through Thus To Today Tomorrow Tonight Too Two Under Unless Unlike Until Up Upon Us Very Was We Well Were What When Where Whether Which While Who Whose Why Will With Within Without Would Yes Yesterday Yet You Your Four Five Six Seven Eight Nine Ten',
);

const times = set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Christmas Easter Ramadan',
);

const peoples =
  /^(?:\p{Lu}\p{Ll}{2,}(?:ian|rican|xican|anese|inese|uguese|ish)s?|Greeks?|French|Frenchm[ae]n|Dutch|Swiss|Germans?|Thais?|Israelis?|Iraqis?|Saudis?|Afghans?|Pakistanis?|Islamic|Islamists?|Muslims?|Jews?|Jewish|Arabs?|Arabic|Kurds?|Koreans?|Europeans?|Africans?|Asians?|Englishm[ae]n|Welsh|Danes?|Czechs?|Turks?|Internet|Catholics?|Protestants?|Sunnis?|Shiites?|Republicans?|Democrats?|Democratic|Western|Eastern|Northern|Southern)$/u;

/** Whether a capitalised word begins sentences without being a name. */
export const isSmall = (word: string): boolean => small.has(word) || times.has(word);

/** Whether a capitalised word alone means a people, a faith or a quarter of the sky, and no name. */
export const isPeople = (word: string): boolean =>
  peoples.test(word) && firstNameGender(word) === undefined && !isPlaceName(word);

/** Whether a word is a title before a name: “General”, “Dr.”. */
export const isTitleWord = (word: string): boolean => isTitle(word.replace(/\.$/, '')) || /^Ayatollah$/.test(word);
