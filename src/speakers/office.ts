/** One office of a title: what makes it one («معاون»), and the words that say which («فناوری», «مرکز», «ملی»). */
export interface Office {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** The words written together, without «و»: «نیک آباد» and «نیک‌آباد» are one. */
  readonly joined: string;
  /** «دبیر سابق»: held no longer. */
  readonly former: boolean;
}

/** An office while its words are read. */
export type OpenOffice = { head: string; words: Set<string>; joined: string; former: boolean };

/** «رئیس جمهور», «رئیس‌جمهوری»; «سخنگوی», «فرماندهی»: the ezafe and the ی of office say nothing. */
export function bare(key: string): string {
  if (key.length > 4 && key.endsWith('های')) return key.slice(0, -3);
  if (key.length > 3 && key.endsWith('ی')) return key.slice(0, -1);
  return key;
}
