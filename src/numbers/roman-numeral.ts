/** Two and more Roman letters in their order, to 3999; a lone letter is rather a letter. */
const canonical = /^(?=..)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const values: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
]);

/** «XIV» is 14; null where the letters are no Roman number of two letters and more. */
export function romanNumeral(text: string): number | null {
  if (!canonical.test(text)) return null;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values.get(text.charAt(i)) ?? 0;
    sum += value < (values.get(text.charAt(i + 1)) ?? 0) ? -value : value;
  }
  return sum;
}
