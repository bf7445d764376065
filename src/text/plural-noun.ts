const plural = /^(.+?)(?:های?|هایی)$/u;

/** The noun of a plural in «ها», by its key: «صدا» of «صداهای»; null where a word is none. */
export const singularOfPlural = (key: string): string | null => plural.exec(key)?.[1] ?? null;
