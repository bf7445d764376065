import type { Lexicon } from '../models/lexicon';
import type { Features } from '../models/linear';
import { isOpen, levelOf } from '../models/word-flags';
import { ZWNJ } from './characters';
import { isPlural } from './inflection';
import { RecentLetters } from './recent-letters';
import { type LeftView, type RightView, viewLeft, viewRight } from './side-view';
import { asOne, firmnessIn, leftFeatures, pairFeatures, rightFeatures } from './space-features';
import { NEVER, SURE, type Trust } from './trust';
import type { RepairedWord } from './vocabulary';
import { closesUp } from './word-repair';
import { Trait } from './word-traits';
import { zwnjModel } from './zwnj-model';

/** What stands between two words that the writer set apart by a space; `Lost`: a ZWNJ that was surely lost there. */
export const Joint = { Apart: 0, Closed: 1, Joined: 2, Lost: 3 } as const;
export type Joint = (typeof Joint)[keyof typeof Joint];
/** What is written for each kind of joint. */
export const BETWEEN: readonly string[] = [' ', '', ZWNJ, ZWNJ];

/** Whether a preverb belongs to a verb with «می»: the lexicon holds them as one. */
export function takesPreverb(preverb: RepairedWord, verb: string): boolean {
  const mi = verb.startsWith('می') ? 2 : verb.startsWith('نمی') ? 3 : 0;
  if (mi === 0 || verb.length === mi) return false;
  const codes = Uint16Array.from(preverb.last + verb, (letter) => letter.charCodeAt(0));
  const { lexicon } = zwnjModel();
  const entry = lexicon.find(codes, 0, codes.length);
  return entry >= 0 && ((lexicon.mask(entry) >> (preverb.last.length + mi - 1)) & 1) === 1;
}

/** Before these edited Persian writes both ways («به طور», «به‌طور»; «هیچ گونه»): what the writer chose stays. */
const OPEN_BEFORE: ReadonlySet<string> = new Set('به این آن همین همان هیچ بدین بدان چنین چنان هر'.split(' '));

/**
 * What two words that the lexicon does not hold as one say together is hardly ever worth more (measured on news);
 * where they say much less apart, it is not asked.
 */
const MOST_OF_UNLISTED = 5;

/** How much less it needs that a plural, which is no other word («هاشون»), belongs to the word before it. */
const PLURAL_SURE = 3;

/** Plurals that are other words too: Lake Hamun, West Ham, a web host, hot dog. */
const ALSO_WORDS: ReadonlySet<string> = new Set('هامون هام هاست هات'.split(' '));

/**
 * Given names that begin others: with a surname in ی after them they are a person's two names («علی اکبری», «محمد
 * هانی»), not one. Source: the commonest first parts of double names in the lists of names of the model's card.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  'محمد علی امیر حسین حسن رضا مهدی احمد محمود حمید سعید مسعود غلام'.split(' '),
);
const ENDS_IN_YE = 'ی';
const HE = 'ه';

/** Scales, which stand apart from the number before them: «پنجاه هزار». */
const SCALES: ReadonlySet<string> = new Set('صد هزار میلیون میلیارد بیلیون تریلیون'.split(' '));
/** Numbers that look like words with an ending lost before «است». */
const NUMERALS: ReadonlySet<string> = new Set('بیست سی شصت دویست'.split(' '));

/** From this level of the lexicon on, a word that none writes with a ZWNJ is closed: «ای میل» is «ایمیل». */
const SURELY_CLOSED = 2;

function isClosed(lexicon: Lexicon, left: LeftView, right: RightView): boolean {
  const entry = lexicon.findJoined(left.letters, right.letters);
  if (entry < 0 || lexicon.mask(entry) !== 0) return false;
  const flags = lexicon.flags(entry);
  return levelOf(flags) >= SURELY_CLOSED && !isOpen(flags);
}

/** What a word's left or right neighbour sees of it. */
class Seen<View> {
  readonly view: View;
  readonly #features: (view: View, out: Features) => void;
  #score = Number.NaN;

  constructor(view: View, features: (view: View, out: Features) => void) {
    this.view = view;
    this.#features = features;
  }

  /** What the word alone says for a joint; most pairs are settled without it, so it is worked out when asked for. */
  get score(): number {
    if (Number.isNaN(this.#score)) {
      const { spaces, spaceFeatures: features } = zwnjModel();
      features.clear();
      this.#features(this.view, features);
      this.#score = features.sum(spaces);
    }
    return this.#score;
  }
}

const seenFromRight = new RecentLetters<Seen<LeftView>>(
  (letters) => new Seen(viewLeft(zwnjModel().lexicon, letters), leftFeatures),
);
const seenFromLeft = new RecentLetters<Seen<RightView>>(
  (letters) => new Seen(viewRight(zwnjModel().lexicon, letters), rightFeatures),
);

const endsInPlural = (letters: string): boolean => letters.endsWith('ها') || letters.endsWith('های');

/** What belongs between two words set apart by a space. */
export function joint(left: RepairedWord, right: RepairedWord, trust: Trust): Joint {
  const { traits } = left;
  if ((traits & Trait.Preverb) !== 0 && (right.traits & Trait.Mi) !== 0 && takesPreverb(left, right.bare))
    return Joint.Closed;
  if ((traits & Trait.Alone) !== 0) return Joint.Apart;
  if (SCALES.has(right.bare) || (right.first === 'است' && NUMERALS.has(left.bare))) return Joint.Apart;
  const { lexicon, spaces, spaceFeatures: features } = zwnjModel();
  const r = seenFromLeft.of(right.first);
  if (r.view.ending === 0 && OPEN_BEFORE.has(left.last)) return Joint.Apart;
  const l = seenFromRight.of(left.last);
  if (r.view.ending === 0 && GIVEN_NAMES.has(left.last) && right.first.endsWith(ENDS_IN_YE))
    return Joint.Apart;
  // No ending follows a plural: «های های», nor another plural a word that is one: «رودها ها».
  if (r.view.ending > 0 && isPlural(l.view.ending)) return Joint.Apart;
  if (isPlural(r.view.ending) && endsInPlural(left.last)) return Joint.Apart;
  const closes = closesUp(left.last.charCodeAt(left.last.length - 1));
  // Only after ه is «است» ever written on with a ZWNJ: «شده‌است».
  const copula = right.first === 'است' && !left.last.endsWith(HE);
  // «ای‌بی‌سی» begins with no ending, «های‌شان» does.
  const whole = right.first.length === right.bare.length || isPlural(r.view.ending);
  const mi = (traits & Trait.EndsInMi) !== 0;
  const ending = (r.view.ending > 0 && whole && !copula) || mi;
  const one = asOne(lexicon, l.view, r.view);
  const sure = SURE.spaces[trust];
  const needed = ending
    ? (mi ? sure.mi : sure.ending) -
      (isPlural(r.view.ending) && !ALSO_WORDS.has(right.first) ? PLURAL_SURE : 0)
    : one === 0
      ? closes
        ? NEVER
        : sure.unlisted
      : closes
        ? sure.close
        : (sure.firm[firmnessIn(one)] ?? NEVER);
  if (needed === NEVER) return Joint.Apart;
  const apart = spaces.bias + l.score + r.score;
  if (one === 0 && !ending && apart + MOST_OF_UNLISTED <= needed) return Joint.Apart;
  features.clear();
  pairFeatures(l.view, r.view, one, features);
  if (apart + features.sum(spaces) <= needed) return Joint.Apart;
  if (closes || (!ending && isClosed(lexicon, l.view, r.view))) return Joint.Closed;
  return ending ? Joint.Lost : Joint.Joined;
}
