import type { Document, Mark, TokenRange } from '../rule';
import { fold } from '../text/fold';
import { WordFacts } from '../text/word-facts';
import { words } from '../text/word-list';
import { clauseOpeners, clubs } from './clause-openers';
import { ezafeChainEnd } from './ezafe-chain';
import { nameEvidence } from './lexicon';
import { properHeads } from './organisation-heads';

/** The other nouns that open names of bodies are as often common ones, and are left to the tagger. */
const isProperHead = new WordFacts(({ key }) => (properHeads.has(key) ? 1 : 0));
const mostWords = 8;

/** Words that the clause goes on with behind a name: «مجلس همچنین», «خبرگزاری سپیده به‌نقل از …». */
const afterNames: ReadonlySet<string> = new Set([
  ...clauseOpeners,
  ...words(
    `و همچنین نیز مجددا اما هنوز مدام تاکنون بارها سپس هم‌زمان همزمان پیش‌تر چندی آخرین چندین شنبه یکشنبه دوشنبه سه‌شنبه
  چهارشنبه پنجشنبه شنبه‌شب یکشنبه‌شب دوشنبه‌شب سه‌شنبه‌شب چهارشنبه‌شب پنجشنبه‌شب جمعه‌شب به‌نقل به‌مناسبت به‌عنوان
  به‌دلیل به‌علت به‌خاطر به‌منظور به‌همراه به‌طور به‌شدت به‌تازگی به‌زودی به‌ویژه به‌خوبی به‌صراحت`,
  ),
]);

const agencies = words('فارس ایسنا ایرنا ایلنا تسنیم مهر میزان برنا');
const ofAgencies = words('استان شهرستان منطقه مرکز واحد در و وابسته');
const prayers = words('نماز نمازهای امام امامان ائمه');

/** The words of a name without an «و» at either end, and without the adverb after it; null where nothing is left. */
export function withoutJoiners({ tokens }: Document, { first, end }: TokenRange): TokenRange | null {
  let last = end;
  while (last > first && afterNames.has(tokens[last - 1]?.key ?? '')) last--;
  // «باشگاه سپیده برنامه تمرین خود را …», «وزارت نیرو جمعه …»; «سازمان برنامه», «ستاد نماز جمعه»
  if (last > first + 2 && tokens[last - 1]?.key === 'برنامه' && clubs.has(tokens[first]?.key ?? '')) last--;
  if (last > first + 1 && tokens[last - 1]?.key === 'جمعه' && !prayers.has(tokens[last - 2]?.key ?? ''))
    last--;
  // «خبرگزاری فارس رستگار …»: who is told of behind the agency's name.
  const told = tokens[first + 2]?.key ?? '';
  if (last > first + 2 && agencies.has(tokens[first + 1]?.key ?? '') && tokens[first]?.key === 'خبرگزاری')
    if (nameEvidence(told).place === 0 && !ofAgencies.has(told)) last = first + 2;
  let start = first;
  while (start < last && tokens[start]?.key === 'و') start++;
  return start < last ? { first: start, end: last } : null;
}

const placeEvidence = (document: Document, at: number): number =>
  nameEvidence(document.tokens[at]?.key ?? '').place;

/** Two countries or towns joined by «و» are two places, whatever the tagger took them for; else none. */
export function placesApart(document: Document, { first, end }: TokenRange): TokenRange[] {
  const joined = end === first + 3 && document.tokens[first + 1]?.key === 'و';
  if (!joined || placeEvidence(document, first) < 2 || placeEvidence(document, end - 1) < 2) return [];
  return [
    { first, end: first + 1 },
    { first: end - 1, end },
  ];
}

/** Whether a name is made of words of places alone: «مسکو», «خراسان رضوی», which looks like a person's. */
export function isPlace(document: Document, { first, end }: TokenRange): boolean {
  const { place, given, surname } = nameEvidence(document.tokens[first]?.key ?? '');
  if (place < 2 || given > 0 || (end === first + 1 && surname >= place)) return false;
  for (let i = first + 1; i < end; i++) if (placeEvidence(document, i) === 0) return false;
  return true;
}

/** «وزیر فرهنگ و ارشاد اسلامی»: words of offices after «و» or another such word, which look like a person's name. */
export function isOffice({ tokens }: Document, { first, end }: TokenRange): boolean {
  const before = tokens[first - 1];
  if (before?.key !== 'و' && nameEvidence(before?.key ?? '').office === 0) return false;
  for (let i = first; i < end; i++) {
    const { given, surname, office } = nameEvidence(tokens[i]?.key ?? '');
    if (office < 2 || given >= office || surname >= office) return false;
  }
  return true;
}

/** «این دانشگاه», «یک حزب»: no name follows. */
const demonstratives: ReadonlySet<string> = new Set(['این', 'آن', 'یک', 'همین', 'همان', 'هر'].map(fold));

/** Where the words end that the names of offices and bodies are made of. */
function titleWordsEnd({ tokens, marks }: Document, at: number, end: number): number {
  let last = at;
  for (let i = at; i < end; i++) {
    const name = marks.covering('name', i);
    const token = tokens[i];
    if (name) i = Math.min(name.end, end) - 1;
    else if (token?.kind !== 'word' || token.key === 'و') continue;
    else if (nameEvidence(token.key).office === 0) break;
    last = i + 1;
  }
  return last;
}

/** The bodies whose names open with a noun that says so: «سازمان تأمین اجتماعی», to the end of the ezafe chain. */
export function organisationsByHead(document: Document): Mark<'name'>[] {
  const { tokens, marks } = document;
  const found: Mark<'name'>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isProperHead.of(token) === 0) continue;
    const tagged = marks.covering('name', i);
    if (tagged && tagged.first !== i) continue;
    if (demonstratives.has(tokens[i - 1]?.key ?? '')) continue;
    const words = titleWordsEnd(document, i + 1, ezafeChainEnd(document, i, i + 1));
    const end = withoutJoiners(document, { first: i, end: words })?.end ?? i;
    if (end <= i + 1 || end > i + mostWords || (tagged && tagged.end >= end)) continue;
    found.push({
      kind: 'name',
      first: i,
      end,
      value: { entity: 'organisation' },
      rule: 'names/organisation-head',
    });
    i = end - 1;
  }
  return found;
}
