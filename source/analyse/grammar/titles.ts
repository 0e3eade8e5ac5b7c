import {wordMap, wordsOf} from '../word-set.ts';

const genders = wordMap<'m' | 'f' | ''>([
  ['m', wordsOf('Mr Sir Lord King Prince Father Imam Sheikh Sheik Baron Duke Emir Sultan Brother Pope Rabbi')],
  [
    'f',
    wordsOf(
      'Mrs Ms Miss Dame Lady Queen Princess Sister Baroness Duchess Congresswoman Chairwoman Councilwoman Assemblywoman First-Lady',
    ),
  ],
  [
    '',
    wordsOf(
      'Dr Drs Prof Profs Professor Sens Reps Govs Senators Representatives Governors Presidents Sen Senator Rep Representative Gov Governor Lt Gen General Col Colonel Maj Major Capt Captain Sgt Sergeant Cpl Adm Admiral Cmdr Commander Brig Brigadier Marshal Pres President Vice Prime Minister Premier Chancellor Secretary Mayor Judge Justice Ambassador Attorney Prosecutor Speaker Chairman Congressman Councilman Assemblyman Councilmember Commissioner Sheriff Chief Deputy Detective Officer Inspector Superintendent Director Rev Reverend Pastor Bishop Archbishop Cardinal Ayatollah Rabbi Rev Hon Candidate Democrat Republican Leader Crown Foreign Defense Defence Interior Finance Treasury State Envoy Delegate Counsel Coach Chairperson Alderman Treasurer Secretary-General Vice-President Attorney-General Director-General Comptroller Undersecretary Principal Dean Editor Councillor Supreme Opposition Acting Former Grand Mullah Hojatoleslam Health Energy Police Lawmaker MP MEP',
    ),
  ],
]);

/** Whether a capitalised word is a title or an office that may stand before a name; written without its full stop. */
export function isTitle(word: string): boolean {
  return genders.has(word);
}

/** The gender a title tells, if it does. */
export function titleGender(word: string): 'm' | 'f' | undefined {
  return genders.get(word) || undefined;
}
