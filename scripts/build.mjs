import {build} from 'esbuild';

await build({
  entryPoints: ['source/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  define: {'process.env.NODE_ENV': '"production"'},
  banner: {
    js: "#!/usr/bin/env node\nimport {createRequire as requireFor} from 'node:module';const require=requireFor(import.meta.url);",
  },
});
