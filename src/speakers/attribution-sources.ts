import type { AttributionValue, TokenRange } from '../rule';
import { fold } from '../text/fold';
import { words } from '../text/word-list';
import type { Cast } from './cast';
import type { Entity } from './entity';
import type { Focus } from './focus';
import { hiddenSubject, namedAtHead } from './hidden-subject';
import { isMedium } from './media';
import { isMourned } from './mourned';
import { isOther, tellsOffice } from './pointed-persons';
import type { PronounSources } from './pronoun-sources';
import type { DemonstrativeReference } from './reference-kinds';
import type { Referents } from './referents';
import type { Voices } from './voices';
import { whoCallsSo } from './who-calls-so';

/** Words before whoever does what a passive verb tells. */
const agency: ReadonlySet<string> = new Set(['سوی', 'طرف', 'توسط'].map(fold));

/**
 * Where a clause follows without a colon, a subject that is not understood is somebody else's: «پرواز … اعلام کرد که …». What
 * is read before a noun of saying is often a piece of its object, and the subject left out.
 */
const tellingRules: ReadonlySet<string> = new Set(['quotes/cue-ke', 'quotes/cue-bare', 'quotes/cue-marks']);

/** Things, conditions, questions and other persons: what such a word opens is not told of whoever spoke before. */
const clauseOpeners = words(
  'یک یکی اگر چون آیا یا کسی هرکس هرکه من ما شما تو بنده اینجانب آنچه همان چه چرا وقتی هرچه مگر حتما حتماً',
);
/** Who the source of one attribution is at its point of the text. */
export class AttributionSources {
  /** Indices of the attributions whose source words name somebody else or nobody. */
  readonly strayed = new Set<number>();
  /** Indices of the attributions whose subject stands unread in what is told. */
  readonly #hidden = new Set<number>();
  readonly #cast: Cast;
  readonly #referents: Referents;
  readonly #voices: Voices;
  readonly #pronouns: PronounSources;

  constructor(cast: Cast, referents: Referents, voices: Voices, pronouns: PronounSources) {
    this.#cast = cast;
    this.#referents = referents;
    this.#voices = voices;
    this.#pronouns = pronouns;
  }

  /** Null where nobody is said to speak or it cannot be told who; `last` is the person who spoke last anywhere. */
  entityOf(index: number, value: AttributionValue, level: Focus, last: Entity | null): Entity | null {
    if (value.sameSourceAs !== null) {
      const shared = this.#voices.sources[value.sameSourceAs];
      if (shared) return shared;
    }
    const rule = this.#cast.document.marks.all('attribution')[index]?.rule;
    const teller = whoCallsSo(this.#cast.document, this.#voices, value, rule);
    if (teller) {
      this.strayed.add(index);
      return teller;
    }
    const read = this.#cast.references[index];
    // «… آن را درست خواند و گفت»: beside a subject that was not read no mere phrase before it is one.
    const reference = this.#hidden.has(value.sameSourceAs ?? -1) && read?.by === 'label' ? null : read;
    // «… شهادت حضرت رستگار، تصریح کرد»: the dead are spoken of, and whoever stands before the reader speaks.
    // «به فرموده امام»: they are who is quoted.
    const spelled = rule === 'quotes/source-phrase';
    const mourned =
      !spelled && value.within === null && level.person && isMourned(this.#cast.document, value.source);
    // Words that name nobody are no subject: the verb has none, and goes on with whoever spoke.
    if (!reference || mourned) {
      if (value.source) this.strayed.add(index);
      if (mourned) return level.person;
      if (!value.source && value.within !== null && this.#voices.opensWords(value.within, value))
        return this.#voices.speakerOf(value.within);
      // «به گفته …», «از سوی … مطرح شد» always say who: no subject is left out there.
      const told =
        value.source &&
        (spelled || value.within !== null || this.#isAgent(value.source.first) || this.#opensElse(value));
      const hidden = told ? null : hiddenSubject(this.#cast.document, value, rule);
      if (hidden) {
        this.#hidden.add(index);
        return value.verbNumber === 'plural' ? null : namedAtHead(this.#cast, hidden, level);
      }
      const subject = told ? null : level.dropped(value.verbNumber);
      if (subject && value.source && tellingRules.has(rule ?? '') && !this.#isNamedIn(value.source, subject))
        return null;
      // «بامداد نوشت که کشور به سازمان اعلام کرده است»: within what a paper tells it is not the paper.
      return subject && value.within !== null && isMedium(subject) ? null : subject;
    }
    switch (reference.by) {
      case 'pronoun':
        return this.#pronouns.meant(index, reference.number, level, last);
      case 'demonstrative': {
        const named = this.#personPointedAt(reference, value);
        return (
          (level.person ? null : named) ??
          this.#referents.pointedAt(reference, level) ??
          this.#tellerPointedAt(reference.kind, value, rule) ??
          named
        );
      }
      case 'name':
        return this.#referents.named(reference, level);
      case 'title':
        return this.#referents.holder(reference, level, this.#voices.isTalkedOf(index));
      case 'label':
        return this.#referents.labelled(reference, level);
    }
  }

  /** «این هنرمند» with nobody before who has come forward: the one person whom the sentences right before it name. */
  #personPointedAt(
    { kind, words }: DemonstrativeReference,
    { within, source }: AttributionValue,
  ): Entity | null {
    if (kind !== 'person' || within !== null || !source || !tellsOffice(words)) return null;
    const named = this.#pronouns.namedJustBefore(source.first);
    return named && !isOther(named, words[0]?.key ?? '') ? named : null;
  }

  /** «نقاط قوت: …», «یک نکته …», «اگر مدیر بگوید …»: a line of its own, or a clause that is not about whoever spoke. */
  #opensElse({ lemma, source }: AttributionValue): boolean {
    return lemma === ':' || clauseOpeners.has(this.#cast.document.tokens[source?.first ?? -1]?.key ?? '');
  }

  /** «سپیده نوشت» after «خبرگزاری سپیده»: one of the words is in the name or title of whoever spoke. */
  #isNamedIn({ first, end }: TokenRange, { label, names, titles }: Entity): boolean {
    const called = fold(
      [label, ...names.map(({ text }) => text), ...titles.map(({ text }) => text)].join(' '),
    );
    return this.#cast.document.tokens
      .slice(first, end)
      .some(
        ({ kind, key }) =>
          kind === 'word' && (called.startsWith(key) || (key.length > 2 && called.includes(key))),
      );
  }

  /** «از سوی کاربران», «از طرف کاربران», «توسط کاربران» */
  #isAgent(first: number): boolean {
    return agency.has(this.#cast.document.tokens[first - 1]?.key ?? '');
  }

  /** «بامداد اعلام کرد …، زیرا به گفته این رسانه …»: the reporter reminds of whose words are told. */
  #tellerPointedAt(
    kind: Entity['kind'],
    { within }: AttributionValue,
    rule: string | undefined,
  ): Entity | null {
    if (within === null || rule !== 'quotes/source-phrase' || !this.#voices.isTold(within)) return null;
    const teller = this.#voices.speakerOf(within);
    return teller?.kind === kind ? teller : null;
  }
}
