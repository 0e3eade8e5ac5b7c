import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {transform} from 'esbuild';
import {patternsAsWritten} from './patterns.mjs';

const url = "import {pathToFileURL} from 'node:url';const moduleUrl = pathToFileURL(__filename).href;";

const withUrl = code => (/\bmoduleUrl\b/.test(code) ? url + code : code);

/**
 * Turns the parts of a bundle into CommonJS, which esbuild cannot split by itself: Node starts it 8 to 12 ms sooner
 * than modules (docs/performance.md). A part that is imported later is required later.
 */
export async function toCommonJs(folder) {
  const parts = (await readdir(folder)).filter(file => file.endsWith('.js'));
  for (const part of parts) {
    const path = join(folder, part);
    const {code} = await transform(withUrl(await readFile(path, 'utf8')), {
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
