/**
 * The subjunctive by the shape of its word, for no list holds all verbs. The tests differ in what else may stand in their
 * place: a shape alone also fits pasts («بردند», «نوشتند»).
 */

/** «بدهند», «بپذیریم»: of any person; where the word closes what somebody proposes, or is bent on. */
export const hasSubjunctiveShape = (key: string): boolean => /^[بن].{2,}(?:د|ند|یم|ید)$/u.test(key);

/** «نباید شرط بگذارد، گفت»: of the third person alone; before a comma and a verb nothing else of this shape ends a clause. */
export const hasThirdPersonShape = (key: string): boolean => /^[بن].{2,}(?:د|ند)$/u.test(key);

/** «پر کنند», «باشد»: verbs that take no «ب» behind the other part of a compound. */
const lightSubjunctive = /^(?:کن|شو|باش|ده|یاب|گیر)(?:د|ند)$/u;

/** «بدهند», «پر کنند»: the shape, or a light verb; where the word is known to be the verb of the clause. */
export const isWished = (key: string): boolean => hasSubjunctiveShape(key) || lightSubjunctive.test(key);

const askedFor: ReadonlySet<string> = new Set(
  'کند کنند شود شوند باشد باشند دهد دهند نکند نکنند نشود نشوند ندهد ندهند گیرد گیرند نگیرد دارد بردارد'.split(
    ' ',
  ),
);

/** «متوقف کند», «بپذیرد»: as what is asked for is said; a verb of the reporter's may stand there too, so «ن» counts before «پ» alone. */
export const isAskedFor = (key: string): boolean =>
  askedFor.has(key) || (key.length > 4 && /^(?:ب|نپ).+(?:د|ند)$/u.test(key));
