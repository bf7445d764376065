/** The marks that stand around a name: «…», "…", “…”. */
export const openingMarks: ReadonlySet<string> = new Set(['«', '"', '“']);
export const closingMarks: ReadonlySet<string> = new Set(['»', '"', '”']);
