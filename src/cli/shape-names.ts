/** The shapes that `goftar schema` prints; apart from the shapes themselves, so that help and completion need no zod. */
export const shapeNames = [
  'extraction',
  'claim',
  'change',
  'quote',
  'speaker',
  'credit',
  'quantity',
  'time',
  'entity',
] as const;
