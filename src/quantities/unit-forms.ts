/**
 * The adjectives of a unit: «درصدی», «بشکه‌ای», «یورویی», «نفره». Only the last word takes the ending.
 * Source: «دستور خط فارسی» of the Academy of Persian Language and Literature, on ی after a vowel.
 */
export function adjectivesOf(unit: string): string[] {
  if (!/\p{Script=Arabic}$/u.test(unit)) return [];
  if (unit.endsWith('ه')) return [`${unit}‌ای`, `${unit}ای`];
  if (/[او]$/u.test(unit)) return [`${unit}یی`, `${unit}ئی`, `${unit}ی`];
  return [`${unit}ی`];
}
