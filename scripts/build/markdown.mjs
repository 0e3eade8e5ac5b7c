/** markdown-it makes a finder of bare addresses that only its option `linkify` asks for, which we never set: 25 KB, and its part of a start. */
export const markdownWithoutFinder = {
  name: 'markdown-without-finder',
  setup(build) {
    build.onResolve({filter: /^linkify-it$/}, ({path}) => ({path, namespace: 'markdown-without-finder'}));
    build.onLoad({filter: /.*/, namespace: 'markdown-without-finder'}, () => ({contents: 'export class LinkifyIt {}'}));
  },
};
