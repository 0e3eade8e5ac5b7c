/** Labels that pages use and the Encoding Standard does not know, with what is meant. */
const aliases: Readonly<Record<string, string>> = {
  cp1252: 'windows-1252',
  'iso-8859-1-windows-1252': 'windows-1252',
  utf8mb4: 'utf-8',
  'utf-8-sig': 'utf-8',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp936: 'gb18030',
  gbk2312: 'gb18030',
  cp932: 'shift_jis',
  koi8r: 'koi8-r',
  win1251: 'windows-1251',
};

/** The name that the Encoding Standard has for a label; undefined for one that nothing here can read. */
export function charsetCalled(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(aliases[name] ?? name).encoding;
  } catch {
    return undefined;
  }
}

// What stands in the head of a page is ASCII in every character set that a page can declare from within.
const looked = 4096;
const comments = /<!--[\s\S]{0,4096}?-->/g;
const metaTags = /<meta\b[^>]{0,1000}/gi;
const inMeta = /\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const inXml = /^\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i;

/** The character set that a page, a feed or an XML document declares in its first 4 kB; undefined when it does not. */
export function charsetWithin(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, looked)).toString('latin1');
  if (!head.includes('<')) return undefined;
  const tags = head.replace(comments, '').match(metaTags) ?? [];
  const label = inXml.exec(head)?.[1] ?? tags.map(tag => inMeta.exec(tag)?.[1]).find(found => found !== undefined);
  const charset = label === undefined ? undefined : charsetCalled(label);
  // Its own declaration could be read, so it is no UTF-16, whatever it says.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

/** The character set that a Content-Type header names; undefined when it names none that can be read. */
export function charsetOf(contentType: string | undefined): string | undefined {
  const label = /;\s*charset\s*=\s*["']?([^\s"';]{1,40})/i.exec(contentType ?? '')?.[1];
  return label === undefined ? undefined : charsetCalled(label);
}
