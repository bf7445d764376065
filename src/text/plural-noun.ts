const plural = /^(.+?)(?:های?|هایی)$/u;

/** The noun of a plural in «ها», by its key: «صدا» of «صداهای»; null where a word is none. */
export const singularOfPlural = (key: string): string | null => plural.exec(key)?.[1] ?? null;

/** Whether a word ends as the plurals of people do: «پزشکان», «مسئولین». Nouns of other kinds («سازمان») end so too. */
export const endsAsPeople = (key: string): boolean => /.{3}(?:ان|ین)$/u.test(key);
