type Sample = {readonly language: string; readonly charset: string; readonly words: string};

const texts: readonly (readonly [string, string, string])[] = [
  [
    'Russian',
    'windows-1251 koi8-r iso-8859-5',
    'Министр заявил в среду, что новый мост через реку будет открыт весной. По словам мэра города, строительство обошлось дороже, чем ожидалось, а жители жалуются на шум и пыль.',
  ],
  [
    'Ukrainian',
    'windows-1251 koi8-u',
    'Міністр заявив у середу, що новий міст через річку буде відкрито навесні. За словами мера міста, будівництво обійшлося дорожче, ніж очікувалося, а її мешканці скаржаться на шум.',
  ],
  [
    'Greek',
    'windows-1253 iso-8859-7',
    'Ο υπουργός δήλωσε την Τετάρτη ότι η νέα γέφυρα πάνω από το ποτάμι θα ανοίξει την άνοιξη. Σύμφωνα με τον δήμαρχο της πόλης, η κατασκευή κόστισε περισσότερο από όσο αναμενόταν.',
  ],
  [
    'Hebrew',
    'windows-1255 iso-8859-8',
    'השר אמר ביום רביעי כי הגשר החדש מעל הנהר ייפתח באביב. לדברי ראש העיר, הבנייה עלתה יותר מהצפוי, ותושבי השכונות הסמוכות מתלוננים על רעש ואבק.',
  ],
  [
    'Arabic',
    'windows-1256 iso-8859-6',
    'قال الوزير يوم الأربعاء إن الجسر الجديد فوق النهر سيفتح في الربيع. وبحسب رئيس البلدية فإن البناء كلف أكثر من المتوقع ويشكو سكان الأحياء المجاورة من الضوضاء والغبار.',
  ],
  [
    'Turkish',
    'windows-1254',
    'Bakan çarşamba günü yaptığı açıklamada nehrin üzerindeki yeni köprünün ilkbaharda açılacağını söyledi. Belediye başkanına göre inşaat beklenenden pahalıya mal oldu, komşu mahalle sakinleri gürültüden şikâyetçi.',
  ],
  [
    'Polish',
    'windows-1250 iso-8859-2',
    'Minister powiedział w środę, że nowy most przez rzekę zostanie otwarty na wiosnę. Według burmistrza miasta budowa kosztowała więcej, niż się spodziewano, a mieszkańcy sąsiednich dzielnic skarżą się na hałas.',
  ],
  [
    'Czech',
    'windows-1250 iso-8859-2',
    'Ministr ve středu uvedl, že nový most přes řeku bude otevřen na jaře. Podle starosty města stála stavba více, než se čekalo, a obyvatelé sousedních čtvrtí si stěžují na hluk a prach.',
  ],
  [
    'French',
    'windows-1252',
    'Le ministre a déclaré mercredi que le nouveau pont sur le fleuve sera ouvert au printemps. Selon le maire de la ville, la construction a coûté plus cher que prévu, et les habitants des quartiers voisins se plaignent du bruit à la fenêtre.',
  ],
  [
    'German',
    'windows-1252',
    'Der Minister erklärte am Mittwoch, dass die neue Brücke über den Fluss im Frühjahr eröffnet werde. Laut dem Bürgermeister war der Bau teurer als erwartet, und die Bewohner klagen über Lärm und Staub.',
  ],
  [
    'English',
    'windows-1252',
    'The minister said on Wednesday that the new bridge over the river would open in the spring. “It cost more than we’d hoped,” the mayor said – and the neighbours complained of noise.',
  ],
  [
    'Thai',
    'windows-874',
    'รัฐมนตรีกล่าวเมื่อวันพุธว่าสะพานใหม่ข้ามแม่น้ำจะเปิดใช้ในฤดูใบไม้ผลิ นายกเทศมนตรีกล่าวว่าการก่อสร้างมีค่าใช้จ่ายสูงกว่าที่คาดไว้',
  ],
  [
    'Lithuanian',
    'windows-1257',
    'Ministras trečiadienį pareiškė, kad naujasis tiltas per upę bus atidarytas pavasarį. Miesto mero teigimu, statyba kainavo daugiau, nei tikėtasi, o gretimų rajonų gyventojai skundžiasi triukšmu ir dulkėmis, žmonės šaukė.',
  ],
  [
    'Japanese',
    'shift_jis euc-jp',
    '大臣は水曜日、川に架かる新しい橋が春に開通すると述べた。市長によると、建設費は予想を上回り、近隣の住民は騒音とほこりに不満を訴えている。カメラの前で「もう待てない」と話した。',
  ],
  [
    'Korean',
    'euc-kr',
    '장관은 수요일에 강을 가로지르는 새 다리가 봄에 개통될 것이라고 말했다. 시장에 따르면 건설비는 예상보다 많이 들었고, 인근 주민들은 소음과 먼지에 대해 불평하고 있다.',
  ],
  [
    'Chinese, simplified',
    'gb18030 gbk',
    '部长周三表示，横跨河流的新桥将于春季开通。据市长称，建设费用高于预期，附近居民抱怨噪音和灰尘。他说：“我们再也等不下去了。”记者采访了当地的商人。',
  ],
  [
    'Chinese, traditional',
    'big5',
    '部長週三表示，橫跨河流的新橋將於春季開通。據市長稱，建設費用高於預期，附近居民抱怨噪音和灰塵。他說：「我們再也等不下去了。」記者採訪了當地的商人。',
  ],
];

/** News in many languages, each in the character sets that its old pages are written in. */
export const samples: readonly Sample[] = texts.flatMap(([language, charsets, words]) =>
  charsets.split(' ').map(charset => ({language, charset, words})),
);

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Which bytes stand for a character: what the decoder makes of all single bytes and pairs, turned round. */
function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  const note = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) note([byte]);
  for (let high = 0x81; high < 256; high++) for (let low = 0x40; low < 256; low++) note([high, low]);
  if (charset === 'windows-1252')
    for (const [at, character] of [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].entries()) table.set(character, [0x80 + at]);
  table.set(' ', [0x20]);
  tables.set(charset, table);
  return table;
}

/** Words as bytes in an old character set; Node only reads those. */
export function bytesIn(charset: string, words: string): Uint8Array {
  const table = tableOf(charset);
  const bytes = [...words].flatMap(character => {
    const found = table.get(character);
    if (found === undefined) throw new Error(`${charset} has no ${character}`);
    return found;
  });
  return Uint8Array.from(bytes);
}
