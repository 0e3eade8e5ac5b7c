import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {mitLicenceOf} from './mit.mjs';

/** The folders of the packages that went into a bundle, by esbuild's own account; node_modules may be a link to elsewhere. */
export function bundledPackages(metafile) {
  const used = Object.values(metafile.outputs).flatMap(({inputs}) => Object.keys(inputs));
  const folders = used.map(
    path => /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1],
  );
  return [...new Set(folders.filter(folder => folder !== undefined).map(folder => resolve(folder)))].sort();
}

/** Name, version and the licence's own text of a package; a package without a licence file cannot be shipped. */
function noticeOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(candidate => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(candidate));
  const words = file ? readFileSync(join(folder, file), 'utf8').trim() : mitLicenceOf(name, license);
  if (!words) throw new Error(`${name} has no licence file: its notice cannot be made`);
  return {name, version, license, words};
}

/** The notices of all bundled packages as one text, one after the other, each once in each version. */
export function noticesOf(metafile) {
  const notices = bundledPackages(metafile).map(noticeOf);
  const unique = new Map(notices.map(notice => [`${notice.name} ${notice.version}`, notice]));
  const parts = [...unique].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const texts = parts.map(([title, {license, words}]) => `${title} (${license})\n\n${words}\n`);
  return `broadsheet is built from these packages, each under its own licence.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
