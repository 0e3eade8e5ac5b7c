import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {transform} from 'esbuild';
import {patternsAsWritten} from './patterns.mjs';

const url = "import {pathToFileURL} from 'node:url';const moduleUrl = pathToFileURL(__filename).href;";

const meta = "const moduleMeta = {url: 'file:///C:/'};";

const has = (code, name) => new RegExp(`\\b${name}\\b`).test(code);

/** Puts before a part what stands in it for `import.meta`. */
const withMeta = code => (has(code, 'moduleUrl') ? url : '') + (has(code, 'moduleMeta') ? meta : '') + code;

const escapedForPattern = name => name.replaceAll('$', '\\$');

/** Whether a name of a part, which is not minified yet, is given its value where it is declared, outside all functions, and never another. */
function isSettled(code, name) {
  const own = escapedForPattern(name);
  if (new RegExp(`^(?:async )?function\\*? ${own}\\(`, 'm').test(code)) return true;
  const given = new RegExp(
    `(?<![.\\w$])${own} *(?:=(?![=>])|[-+*/%&|^?<>]{1,3}=|\\+\\+|--)|(?:\\+\\+|--)${own}\\b`,
    'g',
  );
  return new RegExp(`^(?:var|let|const) ${own} = `, 'm').test(code) && [...code.matchAll(given)].length === 1;
}

/**
 * Hands out what a part has at its end, as values: a getter for each of five hundred names was a fifteenth of the code that V8 keeps, and
 * made at every start. A name whose value comes later keeps its getter.
 */
const handedOut = code =>
  code.replace(/^export \{([^}]*)\};\s*$/m, (_, list) => {
    const names = list.split(',').map(each => each.trim().split(' as '));
    const fields = names.map(([own, name = own]) =>
      isSettled(code, own) ? `${name}: ${own}` : `get ${name}() { return ${own}; }`,
    );
    return `module.exports = Object.defineProperty({${fields.join(', ')}}, '__esModule', {value: true});`;
  });

/** Without the paths of the packages' files, by which esbuild calls them in what is not minified. */
const withoutPaths = code => code.replace(/(\b__(?:commonJS|esm)\(\{\s*)"[^"\n]*"\(/g, '$1"in"(');

/**
 * Turns the parts of a bundle into CommonJS, which esbuild cannot split by itself: Node starts it 8 to 12 ms sooner
 * than modules (docs/performance.md). A part that is imported later is required later.
 */
export async function toCommonJs(folder) {
  const parts = (await readdir(folder)).filter(file => file.endsWith('.js'));
  for (const part of parts) {
    const path = join(folder, part);
    const {code} = await transform(withMeta(withoutPaths(handedOut(await readFile(path, 'utf8')))), {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      supported: {...patternsAsWritten, 'dynamic-import': false},
      minify: true,
      legalComments: 'none',
    });
    await writeFile(path, code);
  }
  // The package is made of modules; this folder is not.
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
}
