import { isHonorific } from '../names/honorifics';
import { opensTopic } from '../quotes/clause-of-topic';
import { commas } from '../quotes/punctuation';
import type { AttributionValue, Document } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { reports } from './document-words';
import { type Entity, settled } from './entity';
import { isMedium } from './media';
import type { Reference } from './reference-kinds';
import type { Turn } from './turn';

/** So many tokens has «(صلی الله علیه و آله)» at most. */
const longestAside = 8;
/** Words after which a subject stands. */
const opening: ReadonlySet<string> = new Set(['و', 'که', 'اما', 'ولی', 'نیز', 'همچنین'].map(fold));

/** Words that open a clause which another governs. */
const subordinating: ReadonlySet<string> = new Set(['اینکه', 'آنکه', 'وقتی'].map(fold));

/** Cues that bring in what a paper, a body or a document reports. */
const reportFrame = /^(?:به گزارش|به نوشته|طبق|بر ?اساس|بنا ?بر|مطابق|به نقل)/u;

const also: ReadonlySet<string> = new Set(['نیز', 'هم']);

/** «شهردار نیز», «رستگار، شهردار نیک‌آباد، نیز» */
const isAlsoAt = (tokens: readonly Token[], at: number): boolean =>
  also.has(tokens[commas.has(tokens[at]?.key ?? '') ? at + 1 : at]?.key ?? '');

/** «پیش‌تر | شهردار», «پیش از این | شهردار», «ساعاتی پیش از آن نیز | شهردار» */
function isEarlierBefore(tokens: readonly Token[], first: number): boolean {
  let last = first - 1;
  if (commas.has(tokens[last]?.key ?? '')) last--;
  if (also.has(tokens[last]?.key ?? '')) return true;
  if (earlier.has(tokens[last]?.key ?? '')) return true;
  const pointed = tokens[last]?.key === 'این' || tokens[last]?.key === 'آن';
  return pointed && tokens[last - 1]?.key === 'از' && tokens[last - 2]?.key === 'پیش';
}

const earlier: ReadonlySet<string> = words('پیشتر پیش‌تر قبلا');

/** In whose voice each attribution is told: the attributions with the sources found for them so far. */
export class Voices {
  /** By index of the attribution marks; null where nobody is known. Whoever reads the text fills it in. */
  readonly sources: (Entity | null)[];
  readonly #document: Document;
  readonly #references: readonly (Reference | null)[];
  readonly #links: ReadonlySet<number>;

  /**
   * @param references how the source of each attribution refers.
   * @param links where headlines of other articles begin.
   */
  constructor(document: Document, references: readonly (Reference | null)[], links: ReadonlySet<number>) {
    this.#document = document;
    this.#references = references;
    this.#links = links;
    this.sources = references.map(() => null);
  }

  /** Who speaks in an attribution, as far as it is known by now. */
  speakerOf(index: number): Entity | null {
    const speaker = this.sources[index];
    return speaker ? settled(speaker) : null;
  }

  /** What an agency or document reports («طبق این گزارش، وی …», «بامداد نوشت که …») is told in the voice around it. */
  voiceOf(within: number | null): number | null {
    let at = within;
    while (at !== null) {
      const outer = this.#document.marks.all('attribution')[at]?.value;
      if (!outer) return at;
      const teller = this.speakerOf(at);
      const frame =
        reportFrame.test(outer.lemma) || this.#isReport(at) || (teller !== null && isMedium(teller));
      if (!frame || teller?.kind === 'person') return at;
      at = outer.within;
    }
    return null;
  }

  /** Whether an agency or paper tells these words, and no frame («طبق این گزارش») brings them in. */
  isOfMedium(index: number): boolean {
    const teller = this.speakerOf(index);
    const lemma = this.#document.marks.all('attribution')[index]?.value.lemma ?? '';
    return teller !== null && isMedium(teller) && !reportFrame.test(lemma) && !this.#isReport(index);
  }

  /** «این گزارش حاکی است: …» */
  #isReport(index: number): boolean {
    const reference = this.#references[index];
    return reference?.by === 'demonstrative' && reports.has(reference.words[0]?.key ?? '');
  }

  /** Whether the attribution is the headline of another article. */
  isLink({ lemma, source }: AttributionValue): boolean {
    return lemma === ':' && this.#links.has(source?.first ?? -1);
  }

  /** Whether the source is that of a noun in the sentence of whoever speaks: «ادعای رئیس‌جمهور مبنی بر …». */
  isTalkedOf(index: number): boolean {
    return this.#document.marks.all('attribution')[index]?.rule === 'quotes/noun-cue';
  }

  /** Whether the source is only named beside the subject: «در واکنش به سخنان رستگار که گفته بود …». */
  isDescribed({ source, cue }: AttributionValue): boolean {
    const { tokens } = this.#document;
    if (!source || tokens[source.first]?.lineStart) return false;
    // «رستگار درباره اینکه کاویانی گفته …», «با توجه به اینکه کاویانی گفته …»
    const before = tokens[source.first - 1];
    if (subordinating.has(before?.key ?? '') || opensTopic(this.#document, source.first - 1)) return true;
    let that = source.end;
    while (that < source.end + longestAside && tokens[that]?.key !== 'که') that++;
    // The verb stands right behind «که», or an adverb between.
    const near = (tokens[that + 1]?.start ?? 0) <= cue.start && (tokens[that + 3]?.start ?? 0) > cue.start;
    const aside = that === source.end || tokens[source.end]?.kind === 'punctuation';
    if (tokens[that]?.key !== 'که' || !near || !aside) return false;
    return before?.kind === 'word' && !isHonorific(before.key) && !opening.has(before.key);
  }

  /** Whether what is said is told in the reporter's words («گفت که …»), and not given as it was said. */
  isTold(index: number): boolean {
    return this.#document.marks.all('attribution')[index]?.value.type !== 'direct';
  }

  /** «رستگار گفت که معتقد است …»: a verb that opens what is told is of whoever tells it. */
  opensWords(within: number, { cue }: AttributionValue): boolean {
    const outer = this.#document.marks.all('attribution')[within]?.value;
    return this.isTold(within) && outer?.content[0]?.start === cue.start;
  }

  /** The persons who speak in the article's own voice, one after another. */
  turns(): Turn[] {
    const { tokens, marks } = this.#document;
    const turns: Turn[] = [];
    marks.all('attribution').forEach(({ value, rule }, index) => {
      const source = this.sources[index];
      if (
        !source ||
        this.voiceOf(value.within) !== null ||
        value.credit ||
        this.isLink(value) ||
        this.isTalkedOf(index)
      )
        return;
      const entity = settled(source);
      if (entity.kind !== 'person' || turns[turns.length - 1]?.entity === entity) return;
      turns.push({
        entity,
        besides: value.source !== null && isAlsoAt(tokens, value.source.end),
        earlier: value.source !== null && isEarlierBefore(tokens, value.source.first),
        aside: rule === 'quotes/source-phrase',
        relayed: rule === 'quotes/relayed',
        headline: value.lemma === ':',
      });
    });
    return turns;
  }
}
