import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { jsonSchemas } from './src/schema/json-schema';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    export: 'src/export/index.ts',
    schema: 'src/schema/index.ts',
    report: 'src/report/index.ts',
    transformers: 'src/transformers/index.ts',
    cli: 'src/cli/main.ts',
    'cli-worker': 'src/cli/worker.ts',
  },
  format: ['esm'],
  target: 'es2022',
  // Neutral, so that nothing in the core can lean on Node unseen; the command line names what it needs as `node:`.
  platform: 'neutral',
  removeNodeProtocol: false,
  external: [/^node:/],
  splitting: true,
  sourcemap: true,
  // The maps name their sources and leave out their text: that of the models would be most of the package.
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
  // One letter beyond Latin-1, in a comment or a regular expression, and V8 keeps the whole source at two bytes a unit,
  // in each thread; esbuild escapes those of strings.
  plugins: [
    {
      name: 'ascii',
      renderChunk: (code) => ({
        code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
      }),
    },
  ],
  clean: true,
  // TypeScript 6 deprecates `baseUrl`, which tsup's declaration build still sets.
  onSuccess: async () => {
    mkdirSync('dist/schema', { recursive: true });
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
    }
  },
  dts: {
    compilerOptions: { ignoreDeprecations: '6.0' },
    entry: {
      index: 'src/index.ts',
      export: 'src/export/index.ts',
      schema: 'src/schema/index.ts',
      report: 'src/report/index.ts',
      transformers: 'src/transformers/index.ts',
    },
  },
});
