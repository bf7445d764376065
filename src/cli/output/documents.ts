import { toBrat } from '../../export/brat';
import { toTimex3 } from '../../export/timex3';
import { extractClaims } from '../../extract';
import type { ExtractOptions } from '../../options';
import { toReport } from '../../report';
import type { Article } from '../input/article';

/** A file of a document; of several the first is the one that matters. */
export interface DocumentFile {
  readonly extension: string;
  readonly content: string;
}

interface DocumentSettings {
  readonly publishedAt?: string;
  readonly language?: 'fa' | 'en';
}

/** Formats in which an article is a file (or several) of its own. */
export const documentOf = {
  html: (article: Article, settings: DocumentSettings): Files => {
    const known = knownOf(article, settings);
    const { language = 'fa' } = settings;
    const content = toReport(extractClaims(article.text, known), { ...known, language });
    return [{ extension: '.html', content }];
  },
  timex3: (article: Article, settings: DocumentSettings): Files => {
    const known = knownOf(article, settings);
    const { publishedAt } = known;
    const content = toTimex3(
      extractClaims(article.text, known),
      publishedAt === undefined ? {} : { publishedAt },
    );
    return [{ extension: '.tml', content }];
  },
  brat: (article: Article, settings: DocumentSettings): Files => {
    const { txt, ann } = toBrat(extractClaims(article.text, knownOf(article, settings)));
    return [
      { extension: '.ann', content: ann },
      { extension: '.txt', content: txt },
    ];
  },
} as const;

type Files = readonly [DocumentFile, ...DocumentFile[]];
export type DocumentFormat = keyof typeof documentOf;

function knownOf({ publishedAt, title }: Article, settings: DocumentSettings): ExtractOptions & KnownDay {
  const day = publishedAt ?? settings.publishedAt;
  return { ...(day !== undefined && { publishedAt: day }), ...(title !== undefined && { title }) };
}

interface KnownDay {
  publishedAt?: string;
}
