import { message, sayings } from '../names/beside-names';
import { honorificEnd } from '../names/honorifics';
import { isKnownBody } from '../names/known-bodies';
import { nameEvidence } from '../names/lexicon';
import { roleHeadAt } from '../names/role-heads';
import { isManyThings } from '../names/things';
import type { Document, TokenRange } from '../rule';
import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { bodyReference } from './body-reference';
import { kindOf } from './kind-of-source';
import { nameReference } from './name-reference';
import { isNobody } from './nobody';
import type { People } from './people';
import { personName } from './person-name';
import { demonstratives, pointingBack, pronouns, reflexives } from './pronouns';
import type { NameReference, Reference, TitleReference } from './reference-kinds';
import { sourceExtent } from './source-extent';
import { opensBody } from './source-words';
import { titleOpenedBy } from './title';
import { titleReference } from './title-reference';

/** Reads how the words of a source refer. Null where they cannot be the name of a source. */
export function readReference(document: Document, source: TokenRange, people: People): Reference | null {
  const { tokens } = document;
  let range = sourceExtent(document, source);
  // «ادعای شبکه سپیده: …»: whose claim it is says it.
  const claimer = claimerAt(document, range);
  if (claimer > range.first) {
    if (claimer >= range.end || document.marks.startingAt('quantity', claimer)) return null;
    range = { first: claimer, end: range.end };
  }
  if (reflexives.has(tokens[range.first]?.key ?? '') && range.end - range.first > 1)
    range = { first: range.first + 1, end: range.end };
  // «شخص رستگار», «شخص استاندار»
  if (tokens[range.first]?.key === person && isNamedAt(document, range.first + 1))
    range = { first: range.first + 1, end: range.end };
  const head = tokens[range.first];
  if (!head) return null;
  // «کسی که مدعی است …»: nobody in particular.
  if (anyone.has(head.key) && tokens[range.first + 1]?.key === 'که') return null;
  const number = pronouns.get(head.key);
  if (number && range.end - range.first <= 2) return { by: 'pronoun', number };
  // «دو طرف»: both of those who were named.
  if (head.key === 'دو' && tokens[range.first + 1]?.key === 'طرف' && range.end - range.first === 2)
    return { by: 'pronoun', number: 'plural' };
  if (demonstratives.has(head.key)) {
    if (range.end - range.first < 2) return null;
    const words = tokens.slice(range.first + 1, range.end);
    return { by: 'demonstrative', kind: kindOf(document, range.first + 1, words), words };
  }
  // «در ادامه بیانیه آمده است»: the one that was told of.
  if (range.end - range.first === 1 && toldOf.has(head.key))
    return { by: 'demonstrative', kind: kindOf(document, range.first, [head]), words: [head] };
  if (range.end - range.first > 1 && pointingBack.has(tokens[range.end - 1]?.key ?? '')) {
    const words = tokens.slice(range.first, range.end - 1);
    return { by: 'demonstrative', kind: kindOf(document, range.first, words), words };
  }
  // «منابع یاد شده»
  if (
    range.end - range.first > 2 &&
    tokens[range.end - 2]?.key === 'یاد' &&
    tokens[range.end - 1]?.key === 'شده'
  ) {
    const words = tokens.slice(range.first, range.end - 2);
    return { by: 'demonstrative', kind: kindOf(document, range.first, words), words };
  }
  const agency = range.end - range.first === 1 && agencies.has(head.key) && !isCalled(head, people);
  if (agency || isKnownBody(tokens, range.first, range.end))
    return {
      by: 'label',
      kind: 'organisation',
      words: tokens.slice(range.first, range.end),
      indefinite: false,
    };
  // «رهبری فرمودند»: the leadership is its holder, unless somebody is called so.
  if (head.key === leadership && range.end - range.first === 1 && !isCalled(head, people)) {
    const title = titleOpenedBy('رهبر', head);
    if (title) return { by: 'title', title, words: [head], indefinite: false };
  }
  // «صداهای انفجار», «سرمایه‌گذاری‌ها», «چند لحظه»: what cannot speak.
  if (isManyThings(head.key) || isNobody(document, range)) return null;
  const owned = range.end - range.first === 1 ? ownedTitle(head, people) : null;
  if (owned) return owned;
  return (
    nameReference(document, range, people) ??
    nameAfterComma(document, range, people) ??
    titleReference(document, range, people) ??
    bodyReference(document, range, (owner) => readReference(document, owner, people))
  );
}

const person = fold('شخص');
const isNamedAt = ({ tokens, marks }: Document, at: number): boolean =>
  marks.startingAt('name', at)?.value.entity === 'person' || roleHeadAt(tokens, at) !== null;

/** Agencies that go by a word that is as well a province, a month, a measure: alone before a cue it is the agency. */
const agencies: ReadonlySet<string> = new Set(['فارس', 'مهر', 'میزان'].map(fold));

const claim = fold('ادعای');
/** What a claim is called before whoever makes it: «ادعای عجیب رستگار». */
const strange: ReadonlySet<string> = new Set(
  'عجیب جدید تازه جالب مهم بزرگ تند جنجالی معنادار صریح'.split(' ').map(fold),
);

/** Where whoever says it begins behind «ادعای», «کنایه», «پیام دکتر»; the start of the range where none is told. */
function claimerAt({ tokens, marks }: Document, { first, end }: TokenRange): number {
  const head = tokens[first]?.key ?? '';
  if (end - first < 2) return first;
  if (head === claim) return pastAdjective(tokens, first);
  if (head !== message && !sayings.has(head)) return first;
  const next = head === message ? first + 1 : pastAdjective(tokens, first);
  const person = honorificEnd(tokens, next);
  const titled = person > next || roleHeadAt(tokens, next) !== null;
  const called = marks.startingAt('name', person)?.value.entity === 'person';
  const named = head !== message && (called || nameEvidence(tokens[next]?.key ?? '').surname >= 2);
  return next < end && (titled || named) ? next : first;
}

const pastAdjective = (tokens: readonly Token[], first: number): number =>
  first + (strange.has(tokens[first + 1]?.key ?? '') ? 2 : 1);
const leadership = fold('رهبری');
const isCalled = (word: Token, people: People): boolean => {
  const name = personName([word]);
  return name !== null && people.called(name).some(({ names }) => names.some(({ keys }) => keys.length > 1));
};

/** «به گفته وکیلش»: the one person whom the text has told to hold such an office for somebody. */
function ownedTitle(word: Token, people: People): TitleReference | null {
  const stem = word.key.slice(0, -1);
  if (!word.key.endsWith('ش') || stem.length < 3) return null;
  const title = roleHeadAt([word], 0) ? null : titleOpenedBy(stem, word);
  return title && people.holding(title).persons.length === 1
    ? { by: 'title', title, words: [word], indefinite: false }
    : null;
}

const anyone: ReadonlySet<string> = new Set(['کسی', 'هرکس', 'هرکسی'].map(fold));

/** Documents that, named without more, are the one that was told of before. */
const toldOf: ReadonlySet<string> = new Set(
  ['بیانیه', 'اطلاعیه', 'اعلامیه', 'پیام', 'نامه', 'یادداشت', 'گزارش'].map(fold),
);

/** «…، مینا رستگار رئیس …»: what stands before the comma belongs to the phrase before the source. */
function nameAfterComma(document: Document, range: TokenRange, people: People): NameReference | null {
  const { tokens, marks } = document;
  for (let i = range.first + 1; i < range.end - 1; i++) {
    if (tokens[i]?.key !== '،') continue;
    // «اتحادیه فروشندگان پارچه، جواهر، پوست و کیف»: an item of a list.
    const sign = tokens[i + 2]?.key;
    const item = sign === '،' || (sign === 'و' && nameEvidence(tokens[i + 1]?.key ?? '').surname < 2);
    if (item && opensBody(tokens[range.first]?.key ?? '')) continue;
    const person = marks.startingAt('name', honorificEnd(tokens, i + 1));
    const given = nameEvidence(tokens[i + 1]?.key ?? '').given >= 2;
    if ((person?.value.entity !== 'person' && !given) || roleHeadAt(tokens, range.first)) return null;
    return nameReference(document, { first: i + 1, end: range.end }, people);
  }
  return null;
}
