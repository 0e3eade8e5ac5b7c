import {createRequire} from 'node:module';
import {changing} from './swap.mjs';

const files =
  /[\\/](?:string-width[\\/]index|slice-ansi[\\/]tokenize-ansi|wrap-ansi[\\/]index|ansi-tokenize[\\/]build[\\/]tokenize)\.js$/;

// Stands in for a pattern until somebody matches with it.
const lazily = `
const lazily = (source, flags) => {
  let made;
  const pattern = () => (made ??= new RegExp(source, flags));
  return {
    test: text => pattern().test(text),
    exec: text => pattern().exec(text),
    get lastIndex() { return pattern().lastIndex; },
    set lastIndex(at) { pattern().lastIndex = at; },
    [Symbol.match]: text => pattern()[Symbol.match](text),
    [Symbol.matchAll]: text => pattern()[Symbol.matchAll](text),
    [Symbol.replace]: (text, by) => pattern()[Symbol.replace](text, by),
    [Symbol.search]: text => pattern()[Symbol.search](text),
    [Symbol.split]: (text, limit) => pattern()[Symbol.split](text, limit),
  };
};
`;

const lazySegmenter = options =>
  `(made => ({segment: text => (made ??= new Intl.Segmenter(${options})).segment(text)}))()`;

const changes = [
  [/^(const \w+ = )new Intl\.Segmenter\((.*)\);$/gm, (_, start, options) => `${start}${lazySegmenter(options)};`],
  [
    /^(const \w+ = )new RegExp\((.*), '(\w*v\w*)'\);$/gm,
    (_, start, source, flags) => `${start}lazily(${source}, '${flags}');`,
  ],
  [
    /^(\s*const \w+ = )\/((?:[^/\\\n]|\\.)*\\p\{(?:[^/\\\n]|\\.)*)\/([a-z]+);$/gm,
    (_, start, source, flags) => `${start}lazily(${JSON.stringify(source)}, '${flags}');`,
  ],
];

/** Makes what rests on Unicode's tables when it is first asked for: segmenters and such patterns take 20 to 55 ms of a start. */
export const unicodeWhenNeeded = changing(
  'unicode-when-needed',
  files,
  text => lazily + changes.reduce((changed, [from, to]) => changed.replace(from, to), text),
);

const require = createRequire(import.meta.url);

/** One copy of what measures and breaks text, ours: Ink and our layout never disagree on a width, and nothing is loaded twice. */
export const oneMeasure = {
  name: 'one-measure',
  setup(build) {
    build.onResolve({filter: /^(?:string-width|wrap-ansi)$/}, ({path}) => ({path: require.resolve(path)}));
  },
};
