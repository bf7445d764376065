import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    report: 'src/report/index.ts',
    transformers: 'src/transformers/index.ts',
  },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
  // TypeScript 6 deprecates `baseUrl`, which tsup's declaration build still sets.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
