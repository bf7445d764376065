/** As much of jsonld (which ships no types) as the tests use. */
declare module 'jsonld' {
  interface Processor {
    expand(document: unknown, options?: { safe?: boolean }): Promise<unknown[]>;
    compact(document: unknown, context: unknown): Promise<Record<string, unknown>>;
    toRDF(document: unknown, options: { format: 'application/n-quads' }): Promise<string>;
  }
  const jsonld: Processor;
  // biome-ignore lint/style/noDefaultExport: that is how jsonld, a CommonJS module, is imported
  export default jsonld;
}
