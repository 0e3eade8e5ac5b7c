import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {swap} from './swap.mjs';

const wasm = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;

async function readBinary(path) {
  const text = await readFile(path, 'utf8');
  const bytes = wasm.exec(text)?.[1];
  if (bytes === undefined) throw new Error(`${path} no longer holds its WebAssembly as a data URI`);
  return {text: text.replace(wasm, '""').replace('import.meta.url', '""'), bytes: Buffer.from(bytes, 'base64')};
}

const atOnce = `
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import file from 'yoga.wasm';
const yoga = {
  instantiateWasm(imports, receive) {
    receive(new WebAssembly.Instance(new WebAssembly.Module(readFileSync(join(__dirname, file))), imports));
    return {};
  },
};
loadYoga(yoga);
const Yoga = wrapAssembly(yoga);`;

/**
 * yoga-layout hands its WebAssembly as a data URI to `fetch`, which loads all of undici (60 ms), and waits in a top-level await.
 * Here the bytes are a file beside the bundle, made ready at once.
 */
export const yogaAtOnce = {
  name: 'yoga-at-once',
  setup(build) {
    build.onLoad({filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/, namespace: 'file'}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      return {contents: swap(text, 'const Yoga = wrapAssembly(await loadYoga());', atOnce, path), loader: 'js'};
    });
    build.onLoad({filter: /yoga-wasm-base64-esm\.js$/, namespace: 'file'}, async ({path}) => ({
      contents: (await readBinary(path)).text,
      loader: 'js',
    }));
    // Its path gives the file its name in the bundle.
    build.onResolve({filter: /^yoga\.wasm$/}, ({resolveDir}) => ({
      path: join(resolveDir, '..', 'binaries', 'yoga.wasm'),
      namespace: 'yoga',
    }));
    build.onLoad({filter: /.*/, namespace: 'yoga'}, async ({path}) => ({
      contents: (await readBinary(join(dirname(path), 'yoga-wasm-base64-esm.js'))).bytes,
      loader: 'file',
    }));
  },
};
