import { createRequire } from 'node:module';
import { readDay } from './read-day';

/** Loaded with the first page, at once: most runs read none, and linkedom alone takes longer to load than goftar. */
const load = createRequire(import.meta.url);
const libraries = () => ({
  parseHTML: (load('linkedom') as typeof import('linkedom')).parseHTML,
  Readability: (load('@mozilla/readability') as typeof import('@mozilla/readability')).Readability,
});

/** What a page holds: its article as plain text, one paragraph a line. */
export interface Page {
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
}

/** The parts of the DOM that are walked: linkedom's classes and a browser's are told apart by no one here. */
interface NodeLike {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<NodeLike>;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Elements within elements; a real page has some forty. Readability's cost grows with the square of it. */
const DEEPEST = 250;
/** Elements that Readability is asked to weigh; a real page has some thousands. */
const MOST_ELEMENTS = 50_000;
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'FIGCAPTION']);

/**
 * Takes the article out of a page of a news site, with Mozilla's Readability; null where the page has none. A page too
 * deep or too big for Readability gives all its text.
 */
export function readHtml(html: string): Page | null {
  const { parseHTML, Readability } = libraries();
  const { document } = parseHTML(html);
  if (document.documentElement === null) return null;
  const publishedAt = publishedAtOf(document);
  const root = document.documentElement as unknown as NodeLike;
  const article = isReadable(root) ? new Readability(document, { charThreshold: 200 }).parse() : null;
  const body = article?.content
    ? parseHTML(`<main>${article.content}</main>`).document.querySelector('main')
    : null;
  const text = textOf((body ?? document.documentElement) as unknown as NodeLike);
  if (text === '') return null;
  const title = article?.title?.trim();
  const day = readDay(article?.publishedTime ?? undefined) ?? publishedAt;
  return { text, ...(title && { title }), ...(day !== null && { publishedAt: day }) };
}

/** The day in the marks that news sites leave for machines: Open Graph, Dublin Core, schema.org, `<time>`. */
function publishedAtOf(document: Document): string | null {
  const marks = [
    ...document.querySelectorAll(
      'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="dc.date"], meta[name="DC.date.issued"], time[datetime]',
    ),
  ];
  for (const mark of marks) {
    const day = readDay(mark.getAttribute('content') ?? mark.getAttribute('datetime') ?? undefined);
    if (day !== null) return day;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = /"datePublished"\s*:\s*"([^"]{1,40})"/.exec(script.textContent ?? '')?.[1];
    const day = readDay(date);
    if (day !== null) return day;
  }
  return null;
}

function isReadable(root: NodeLike): boolean {
  const stack: { node: NodeLike; depth: number }[] = [{ node: root, depth: 1 }];
  let elements = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.node.nodeType !== 1) continue;
    elements += 1;
    if (elements > MOST_ELEMENTS || next.depth > DEEPEST) return false;
    for (const child of Array.from(next.node.childNodes)) stack.push({ node: child, depth: next.depth + 1 });
  }
  return true;
}

/** The text of a tree: a line for every block, spaces within a line as a browser shows them. */
function textOf(root: NodeLike): string {
  const lines: string[] = [];
  let line = '';
  const close = () => {
    const clean = line.replace(/[ \t\r\n]+/g, ' ').trim();
    if (clean !== '') lines.push(clean);
    line = '';
  };
  // A stack of one's own: a hostile page nests deeper than the call stack goes.
  const stack: (NodeLike | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node === null) close();
    else if (node.nodeType === 3) line += node.textContent ?? '';
    else if (!silent.has(node.nodeName.toUpperCase())) {
      const isBlock = blocks.has(node.nodeName.toUpperCase());
      if (isBlock) {
        close();
        stack.push(null);
      }
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  close();
  return lines.join('\n');
}
