/**
 * News agencies and state broadcasters of the world.
 *
 * One outlet an entry, entries apart by `;`, other names after `|`. `~` before a name: it also means something else, so it counts only where the
 * sentence treats it as an outlet; `^`: the same, and “the” must stand before it. Names are written without “the”.
 */
export const agencies = `
Associated Press|AP; Reuters|Thomson Reuters; Agence France-Presse|AFP|Agence France Presse; United Press International|UPI;
~Bloomberg|Bloomberg News|Bloomberg TV; Dow Jones Newswires|~Dow Jones; PA Media|Press Association|~PA; dpa|DPA|Deutsche Presse-Agentur;
ANSA; EFE|Agencia EFE; Europa Press; Kyodo News|Kyodo; Jiji Press|~Jiji; Xinhua; China News Service; Yonhap|Yonhap News; KCNA|Korean Central News Agency;
TASS|Tass|Itar-Tass|ITAR-TASS; Interfax; RIA Novosti|RIA; ~Sputnik|Sputnik News; Interfax-Ukraine; Ukrinform; BelTA; UNIAN; Kazinform; APA Azerbaijan; Armenpress; AKIpress;
~Fars|Fars News; Tasnim|Tasnim News; IRNA|Islamic Republic News Agency; ~Mehr|Mehr News; ISNA|Iranian Students' News Agency|Iranian Students News Agency; ILNA|Iranian Labour News Agency;
~Mizan|Mizan Online; Nournews|Nour News; HRANA|Human Rights Activists News Agency; Young Journalists Club; Defapress|Defa Press; IRIB|Islamic Republic of Iran Broadcasting; Press TV|PressTV; Al-Alam|Al Alam;
Anadolu|Anadolu Agency; Demirören News Agency|DHA; ~SANA|Syrian Arab News Agency; WAFA; ~NNA|National News Agency; ~SPA|Saudi Press Agency; ~WAM|Emirates News Agency; ~QNA|Qatar News Agency;
KUNA|Kuwait News Agency; ~MENA|Middle East News Agency; ~INA|Iraqi News Agency; ~Saba|Saba news agency; ~Petra|Petra News Agency; ~TAP|Tunis Afrique Presse; ~MAP|Maghreb Arabe Presse; ~APS|Algérie Presse Service; LANA|Libyan News Agency; SUNA|Sudan News Agency; Shehab|Shehab News Agency; Ma'an|Ma'an News Agency|Maan News Agency; Rudaw; Hawar News Agency|ANHA; Al-Masirah|Al Masirah;
PTI|Press Trust of India; ~ANI|Asian News International; IANS|Indo-Asian News Service; ~UNI|United News of India; ~APP|Associated Press of Pakistan; BSS|Bangladesh Sangbad Sangstha; Pajhwok|Pajhwok Afghan News; Bakhtar News Agency|Bakhtar; TOLOnews|Tolo News|TOLO News; RSS Nepal;
Antara; Bernama; ~VNA|Vietnam News Agency; AKP|Agence Kampuchea Presse; ~CNA|Central News Agency; Montsame; AAP|Australian Associated Press; Canadian Press; Belga; ANP; ~APA|Austria Press Agency; Keystone-SDA|Keystone-ATS; NTB; Ritzau; STT; ~TT|TT news agency; BNS|Baltic News Service; LETA; ~PAP|Polish Press Agency; CTK|ČTK|Czech News Agency; TASR; ~MTI; Agerpres; Mediafax; Tanjug; Beta news agency; ~Hina; FENA; ~BTA; ~MIA; ~Lusa; AMNA|Athens-Macedonian News Agency; ~ATA|Albanian Telegraphic Agency;
Agência Brasil|Agencia Brasil; Télam|Telam; Notimex; Prensa Latina; ~Andina; Agencia de Noticias; ~ABI|Agencia Boliviana de Información; AVN|Agencia Venezolana de Noticias; ~IPS|Inter Press Service;
~NAN|News Agency of Nigeria; SAnews; ~ENA|Ethiopian News Agency; ~GNA|Ghana News Agency; New Ziana; NAMPA; SONNA|Somali National News Agency; ZANIS; ~AIM|Agência de Informação de Moçambique; ANGOP; Agence de Presse Sénégalaise; APANEWS|African Press Agency; PANA|Panapress; Getty Images|~Getty
`;
