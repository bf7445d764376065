import type { Document, TokenRange } from '../rule';
import type { Cue } from './cue';
import { asks } from './floor';
import { nounPhraseEnd } from './noun-phrase';
import { namesPerson, namesSomeone } from './someone';
import { subjectOf } from './subject';

/** So many questions of one line make an interview. */
const fewest = 3;
/** The longest question that follows another without an answer, in tokens. */
const longest = 30;
/** How many lines before the first question may tell who is asked. */
const lead = 4;
/** Words with which an interview is announced, and the cue of what is answered in it. */
const announcements: ReadonlySet<string> = new Set(
  'گفتوگو گفتوگویی گفتوگوی گفتگو گفتگویی گفتگوی مصاحبه مصاحبهای گپ پرسش پرسشها پرسشهای سوالات صحبتهای پاسخ پاسخگوی'.split(
    ' ',
  ),
);

/** «به صحبت پرداختیم», «به گفت‌وگو نشستیم» */
const talk: ReadonlySet<string> = new Set('صحبت گفتوگو گفتگو مصاحبه گپ'.split(' '));
const talking: ReadonlySet<string> = new Set('پرداختیم نشستیم کردیم داشتیم زدیم'.split(' '));

/** An interview in questions and answers: its questions are the reporter's, a line each; what follows them is answered. */
export class Interview {
  readonly #document: Document;
  readonly #questions: ReadonlySet<number>;
  readonly #first: number;

  private constructor(document: Document, questions: readonly number[]) {
    this.#document = document;
    this.#questions = new Set(questions);
    this.#first = questions[0] ?? 0;
  }

  /** The interview that a text is, or null. A line in which someone is said to say something is no question. */
  static of(document: Document, cues: readonly Cue[]): Interview | null {
    const { paragraphs, tokens } = document;
    const asked = paragraphs.flatMap((line, i) => (asks(document, line) ? [i] : []));
    if (asked.length < fewest) return null;
    const spoken = new Set<number>();
    let next = 0;
    for (const cue of cues) {
      while (next < paragraphs.length - 1 && (paragraphs[next]?.end ?? 0) <= cue.first) next++;
      if (cue.family === 'label' || tokens[cue.to]?.key === ':') spoken.add(next);
    }
    // A starred line is a question too where the questions are starred.
    const starred = asked.filter((i) => tokens[paragraphs[i]?.first ?? 0]?.key === '*').length >= fewest;
    const questions: number[] = [];
    paragraphs.forEach((line, i) => {
      const star = starred && tokens[line.first]?.key === '*';
      // A long line after a question answers it, though it may end with one of its own.
      const answers = questions[questions.length - 1] === i - 1 && line.end - line.first > longest;
      if ((star || (asks(document, line) && !answers)) && !spoken.has(i)) questions.push(i);
    });
    return questions.length < fewest ? null : new Interview(document, questions);
  }

  isQuestion(paragraph: number): boolean {
    return this.#questions.has(paragraph);
  }

  /** Who is asked, and the word that announces it, in the lines before the first question; null where nobody is named. */
  opener(): { readonly cue: Cue; readonly source: TokenRange } | null {
    const { paragraphs, tokens } = this.#document;
    for (let i = this.#first - 1; i >= Math.max(0, this.#first - lead); i--) {
      const line = paragraphs[i];
      if (!line) continue;
      for (let at = line.first; at < line.end; at++) {
        const talked = talk.has(tokens[at]?.key ?? '') && talking.has(tokens[at + 1]?.key ?? '');
        if (!talked && !announcements.has(tokens[at]?.key ?? '')) continue;
        const source = talked ? this.#talkedWith(line, at) : this.#asked(line, at);
        if (source) return { cue: announcing(tokens[at]?.text ?? '', at), source };
      }
    }
    return null;
  }

  /** «با مینا رستگار درباره آب به صحبت پرداختیم»: the person who answers stands before the word. */
  #talkedWith(line: TokenRange, at: number): TokenRange | null {
    const { tokens } = this.#document;
    for (let i = at - 1; i >= line.first; i--) {
      if (tokens[i]?.key !== 'با') continue;
      const partner = { first: i + 1, end: nounPhraseEnd(this.#document, i + 1, at, true) };
      if (namesPerson(this.#document, partner)) return partner;
    }
    // «مینا رستگار … . با مینا به گفت‌وگو نشستیم»: named in full before.
    for (let i = line.first; i < at; i++) {
      const name = this.#document.marks.startingAt('name', i);
      if (name?.value.entity === 'person') return { first: name.first, end: name.end };
    }
    return null;
  }

  /** «رستگار در گفت‌وگو با ما …», «در گفت‌وگو با مینا رستگار، …»: the person who answers. */
  #asked(line: TokenRange, at: number): TokenRange | null {
    const subject = subjectOf(this.#document, line.first, line.end);
    if (subject && subject.end <= at && namesPerson(this.#document, subject)) return subject;
    const { tokens } = this.#document;
    const other = tokens[at + 1]?.key === 'با' ? at + 2 : at + 1;
    if (!namesSomeone(this.#document, other)) return null;
    const partner = { first: other, end: nounPhraseEnd(this.#document, other, line.end, true) };
    return namesPerson(this.#document, partner) ? partner : null;
  }
}

function announcing(lemma: string, at: number): Cue {
  return {
    family: 'interview',
    first: at,
    end: at + 1,
    lemma,
    sense: 'answer',
    entry: null,
    verb: null,
    from: at,
    to: at + 1,
  };
}
