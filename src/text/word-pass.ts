import { BETWEEN, Joint, takesPreverb } from './joints';
import { standsForLetter } from './letter-names';
import type { Edit } from './offset-map';
import { Follower, readsAsPlural } from './plural-reading';
import { Kind } from './spacing';
import type { Track } from './track';
import type { RepairedWord, Vocabulary } from './vocabulary';
import { Trait } from './word-traits';
import { zwnjModel } from './zwnj-model';

const HASH = 0x23;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const YE = 'ای';
const PLURAL = 'های';

/** Reads the words of a text: repairs each, and settles what stands between it and the word before. */
export class WordPass {
  /** How many ZWNJ were surely lost: left out inside words, and turned to spaces. */
  lostInWords = 0;
  lostToSpaces = 0;
  /** Whether the paragraph holds Persian so far. */
  persian = false;
  /** The words read so far and where each begins, so that they need not be looked up again. */
  readonly words: RepairedWord[] = [];
  readonly starts: number[] = [];
  /** The last token, where it is a word, and where its edits begin. */
  private word: RepairedWord | null = null;
  private start = 0;
  private firstEdit = 0;
  /** The letters of the word before the last, where nothing but a space stands between them. */
  private before = '';
  /** The preverb before the last token, where that is «می»: the gap between them, and where its edit goes. */
  private preverb: { word: RepairedWord; end: number; gapEnd: number; edit: number } | null = null;

  /** The edit that joined «ای» to the word before it, and whether a letter's name followed. */
  private ye: { edit: Edit; named: boolean } | null = null;

  constructor(
    private readonly raw: string,
    private readonly track: Track,
    private readonly vocabulary: Vocabulary,
  ) {}

  read(at: number, to: number, had: boolean, breaks: boolean): void {
    const { raw, vocabulary, track } = this;
    this.persian = true;
    const previous = at > track.end ? 0 : raw.charCodeAt(at - 1);
    const tag =
      previous === HASH || previous === UNDERSCORE || previous === AT || raw.charCodeAt(to) === UNDERSCORE;
    const word = tag ? vocabulary.plainWord(raw.slice(at, to)) : vocabulary.word(raw, at, to);
    if (this.word !== null && this.word.other !== null) this.settleReading(word.bare);
    if (this.ye !== null) this.readAfterYe(word);
    const left = had && !breaks ? this.word : null;
    const preverb =
      left !== null && (left.traits & Trait.Preverb) !== 0
        ? { word: left, end: track.end, gapEnd: at, edit: track.edits.length }
        : null;
    let letters = word.letters;
    if (left !== null && !tag) {
      const joint = vocabulary.join(left, word);
      if (joint >= Joint.Joined) this.closePreverb(left, word);
      if (joint !== Joint.Apart) letters += track.length;
      track.gap(at, BETWEEN[joint] ?? ' ', 'zwnj');
      if (joint === Joint.Lost) {
        this.lostToSpaces++;
        const edit = word.bare === YE ? track.edits.at(-1) : undefined;
        if (edit?.end === at) this.ye = { edit, named: false };
      }
    } else {
      // «۷۴۷آی» is a designation.
      const length = track.kind === Kind.Number && standsForLetter(word.first) ? 1 : word.first.length;
      track.separate(at, Kind.Word, length, had, breaks, (word.traits & Trait.Glued) !== 0);
    }
    if ((word.traits & Trait.Lost) !== 0) this.lostInWords++;
    this.start = at;
    this.firstEdit = track.edits.length;
    this.addEdits(word);
    track.advance(Kind.Word, letters, to);
    this.before = this.word !== null && !breaks ? this.word.bare : '';
    this.word = tag ? null : word;
    this.words.push(word);
    this.starts.push(at);
    this.preverb = preverb !== null && (word.bare === 'می' || word.bare === 'نمی') ? preverb : null;
  }

  /** Told before a token that is no word; `mark` says what mark of punctuation it is. */
  beforeOther(mark: Kind | undefined): void {
    if (this.word !== null && this.word.other !== null)
      this.settleReading(
        mark === undefined ? Follower.Other : mark === Kind.Open ? Follower.Opening : Follower.End,
      );
    this.word = null;
    this.preverb = null;
    this.ye = null;
  }

  closeParagraph(): void {
    this.persian = false;
    if (this.word !== null && this.word.other !== null) this.settleReading(Follower.End);
    this.word = null;
  }

  private addEdits({ edits }: RepairedWord): void {
    if (edits === null) return;
    for (const { start, end, replacement, rule } of edits)
      this.track.edit(this.start + start, this.start + end, replacement, rule);
  }

  /** Reads the last word as a plural with ezafe or as an indefinite noun, whichever goes with its neighbours. */
  private settleReading(after: string | Follower): void {
    const { word, track } = this;
    if (word === null || word.other === null) return;
    const { readings, readingStems, readingFeatures } = zwnjModel();
    const { other } = word;
    const odds = readingStems.get(word.bare.slice(0, -PLURAL.length)) ?? 0;
    const plural = readsAsPlural(readings, odds, this.before, after, readingFeatures);
    if (plural === (word.last === PLURAL)) return;
    track.edits.length = this.firstEdit;
    this.word = other;
    this.words[this.words.length - 1] = other;
    this.addEdits(other);
  }

  /** «شبکه ای بی سی»: names of two letters after «ای» make it one too, and no ending. */
  private readAfterYe({ bare, first, last }: RepairedWord): void {
    const { ye, track } = this;
    // One name, or «بی‌سی».
    if (ye === null || !standsForLetter(first) || !standsForLetter(last)) this.ye = null;
    else if (!ye.named && first === bare) ye.named = true;
    else {
      const { edit } = ye;
      this.ye = null;
      this.lostToSpaces--;
      if (this.raw.slice(edit.start, edit.end) !== ' ') edit.replacement = ' ';
      else track.edits.splice(track.edits.lastIndexOf(edit), 1);
    }
  }

  /** «بر می دارم»: once «می» and its verb are one, a preverb before them is written on. */
  private closePreverb(mi: RepairedWord, verb: RepairedWord): void {
    const { preverb } = this;
    if (preverb === null || !takesPreverb(preverb.word, mi.bare + verb.bare)) return;
    const { edits } = this.track;
    const edit = { start: preverb.end, end: preverb.gapEnd, replacement: '', rule: 'zwnj' };
    if (edits[preverb.edit]?.start === preverb.end) edits[preverb.edit] = edit;
    else edits.splice(preverb.edit, 0, edit);
  }
}
