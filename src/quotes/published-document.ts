import type { Document } from '../rule';
import { words } from '../text/word-list';
import { commas } from './punctuation';
import { namesSomeone } from './someone';
import { documentAdjectives } from './source-phrase-words';
import { leadsAdverbial } from './word-classes';

/** Past when and by whose hand a document was made known, to whose it is. */
export const pastPublication = (document: Document, at: number): number =>
  pastPublished(document, pastTime(document, at));

/** «اطلاعیه روز دوشنبه اداره آب»: past the time when it was made known, where whose it is follows. */
function pastTime(document: Document, at: number): number {
  const time = document.marks.startingAt('time', at);
  return time && namesSomeone(document, time.end) ? time.end : at;
}

/** «آمار اعلام شده از سوی گمرک»: past the words before whose it is. */
function pastPublished({ tokens }: Document, at: number): number {
  const key = tokens[at]?.key ?? '';
  const next = publishedWords.has(key)
    ? at + 1
    : published.has(key) && tokens[at + 1]?.key === 'شده'
      ? at + 2
      : at;
  if (next === at) return at;
  if (tokens[next]?.key === 'توسط') return next + 1;
  // «اطلاعات ارائه شده در این گزارش»
  if (tokens[next]?.key === 'در' && tokens[next + 1]?.key === 'این') return next + 1;
  const side = tokens[next + 1]?.key;
  return tokens[next]?.key === 'از' && (side === 'سوی' || side === 'طرف') ? next + 2 : at;
}

const published = words('اعلام منتشر ارائه صادر');

/** «آمار منتشره از سوی گمرک», «اطلاعات اعلام‌شده از سوی گمرک»: the same as one word. */
const publishedWords: ReadonlySet<string> = new Set([
  'منتشره',
  'اعلامی',
  'صادره',
  ...[...published].map((word) => `${word}شده`),
]);

/** «بر اساس آمارهای رسمی، …»: an adjective after the noun, and nobody whose it would be. */
export function isDescribedDocument(document: Document, noun: string, at: number): boolean {
  const { tokens } = document;
  const adjective = tokens[at]?.key ?? '';
  // «گزارش‌های منتشره»; «اطلاعات منتشره» are anybody's.
  const published = noun === 'گزارشهای' && (adjective === 'منتشره' || adjective === 'منتشرشده');
  if (!describedReports.has(noun) || !(published || documentAdjectives.has(adjective))) return false;
  return commas.has(tokens[at + 1]?.key ?? '') || leadsAdverbial(document, at + 1);
}

const describedReports: ReadonlySet<string> = new Set([
  'آمار',
  'آمارهای',
  'گزارش',
  'گزارشهای',
  'اطلاعات',
  'خبرهای',
]);
