/** The formats of a file an article; apart from what makes them, so that help and completion load none of it. */
export const documentFormats = ['html', 'timex3', 'brat'] as const;
