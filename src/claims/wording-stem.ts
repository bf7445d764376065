/** The form in which words are counted: without the plural and the indefinite or adjectival «ی». */
export function wordingStem(key: string): string {
  if (key.length < 5) return key;
  if (key.endsWith('هایی')) return key.slice(0, -4);
  if (key.endsWith('های')) return key.slice(0, -3);
  if (key.endsWith('ها')) return key.slice(0, -2);
  return key.endsWith('ی') ? key.slice(0, -1) : key;
}
