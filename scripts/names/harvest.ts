import { fold } from '../../src/text/fold';
import { tokenize } from '../../src/text/tokens';
import type { Sources } from './sources';

/** What is known of a word: how surely it is a given name, a surname, a place (0 not, 3 hardly anything else). */
export interface WordEvidence {
  given: number;
  surname: number;
  place: number;
  /** How surely it stands in a title: «نیرو», «راه», «شهرسازی». */
  office: number;
}

/** Titles before which no other word than a name stands, so that the next word labels itself. */
const titlesBeforeNames = keys(
  'آقای خانم دکتر مهندس سردار سرهنگ سرتیپ سرلشکر سید سیده شهید پروفسور حجت‌الاسلام آیت‌الله قاضی مرحوم',
);
/** Reporting words: what stands between the start of a paragraph and one of them is who speaks. */
const reportingWords = keys(
  'گفت افزود اظهار تصریح بیان تاکید خاطرنشان ادامه یادآور عنوان اضافه می‌گوید نوشت مدعی معتقد',
);
/** Words that take the name of a place, and no other word, by ezafe. */
const placeHeads = keys('شهرستان استان شهر روستای بندر جزیره فرماندار استاندار شهردار بخشدار اهالی پایتخت');
const placePrepositions = keys('در به از');

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}

/** Counts of one word over the news. */
interface WordCount {
  all: number;
  afterTitle: number;
  beforeCue: number;
  afterPlaceHead: number;
  afterPreposition: number;
}

/** How often each word, and each pair of words, stands in the news, and beside what. */
interface Counts {
  words: Map<string, WordCount>;
  /** The words that follow a word, with how often. */
  pairs: Map<string, Map<string, number>>;
}

function count(sources: Sources): Counts {
  const words = new Map<string, WordCount>();
  const pairs = new Map<string, Map<string, number>>();
  for (const text of sources.news()) {
    const tokens = tokenize(text);
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      const at = wordCount(words, token.key);
      at.all++;
      const before = token.lineStart ? undefined : tokens[i - 1];
      const after = tokens[i + 1];
      if (before) {
        if (titlesBeforeNames.has(before.key)) at.afterTitle++;
        if (placeHeads.has(before.key)) at.afterPlaceHead++;
        if (placePrepositions.has(before.key)) at.afterPreposition++;
      }
      if (!after || after.lineStart || after.kind !== 'word') return;
      if (token.lineStart && reportingWords.has(after.key)) at.beforeCue++;
      const following = pairs.get(token.key);
      if (following) following.set(after.key, (following.get(after.key) ?? 0) + 1);
      else pairs.set(token.key, new Map([[after.key, 1]]));
    });
  }
  return { words, pairs };
}

function wordCount(words: Map<string, WordCount>, key: string): WordCount {
  let found = words.get(key);
  if (!found) {
    found = { all: 0, afterTitle: 0, beforeCue: 0, afterPlaceHead: 0, afterPreposition: 0 };
    words.set(key, found);
  }
  return found;
}

/**
 * Learns names from lists and from where words stand in the news: a word after a title or before a reporting verb is
 * a name, what follows a given name is a surname, and what precedes surnames is a given name; three rounds.
 */
export function harvest(sources: Sources): Map<string, WordEvidence> {
  const { words, pairs } = count(sources);
  const listedGiven = new Map<string, number>();
  const listedSurnames = new Set<string>();
  for (const { name, kind, lists } of sources.nameList()) {
    const parts = fold(name).split(' ');
    const only = parts.length === 1 ? parts[0] : undefined;
    if (kind === 'surname') for (const part of parts) listedSurnames.add(part);
    else if (only !== undefined && lists >= 2) listedGiven.set(only, lists);
  }
  let given = new Map([...listedGiven].map(([key, lists]) => [key, lists >= 4 ? 0.5 : 0.1]));
  let surnames = new Map([...listedSurnames].map((key) => [key, 0.6]));
  for (let round = 0; round < 3; round++) {
    const afterGiven = new Map<string, number>();
    const beforeSurname = new Map<string, number>();
    for (const [first, following] of pairs) {
      const isGiven = given.get(first) ?? 0;
      for (const [second, times] of following) {
        if (isGiven > 0.15) afterGiven.set(second, (afterGiven.get(second) ?? 0) + times * isGiven);
        const isSurname = surnames.get(second) ?? 0;
        if (isSurname > 0.15) beforeSurname.set(first, (beforeSurname.get(first) ?? 0) + times * isSurname);
      }
    }
    const nextGiven = new Map<string, number>();
    const nextSurnames = new Map<string, number>();
    for (const [key, at] of words) {
      const listed = listedGiven.get(key) ?? 0;
      const asGiven = (beforeSurname.get(key) ?? 0) + at.afterTitle * (listed ? 0.5 : 0.1);
      const prior = Math.min(listed, 6) * 0.4;
      const givenScore = Math.max((asGiven + prior) / (at.all + 3), listed >= 6 ? 0.3 : 0);
      if (givenScore > 0.05) nextGiven.set(key, givenScore);
      const asSurname = (afterGiven.get(key) ?? 0) + (at.afterTitle + at.beforeCue) * 0.7;
      const score = (asSurname + (listedSurnames.has(key) ? 1.5 : 0)) / (at.all + 3);
      if (score > 0.05) nextSurnames.set(key, score);
    }
    for (const [key, lists] of listedGiven)
      if (!words.has(key)) nextGiven.set(key, Math.min(lists, 6) * 0.13);
    for (const key of listedSurnames) if (!words.has(key)) nextSurnames.set(key, 0.5);
    given = nextGiven;
    surnames = nextSurnames;
  }
  return join(words, given, surnames, placeEvidence(words, sources));
}

/** Listed places, sure where the news uses the word as one, and unlisted words that follow «شهرستان», «استان» … */
function placeEvidence(words: ReadonlyMap<string, WordCount>, sources: Sources): Map<string, number> {
  const places = new Map<string, number>();
  for (const { name, kind } of sources.placeList()) {
    const key = fold(name);
    if (key.includes(' ')) continue;
    const at = words.get(key);
    const asPlace = at ? (at.afterPlaceHead * 3 + at.afterPreposition) / (at.all + 3) : 0;
    const sure = kind === 'country' || kind === 'province' ? 0.5 : 0.1;
    places.set(key, Math.max(places.get(key) ?? 0, Math.min(1, asPlace + sure)));
  }
  for (const [key, at] of words) {
    if (at.afterPlaceHead < 3 || places.has(key)) continue;
    const score = (at.afterPlaceHead * 2 + at.afterPreposition) / (at.all + 3);
    if (score > 0.25) places.set(key, score / 2);
  }
  return places;
}

const bucket = (score: number, steps: readonly [number, number, number]): number =>
  score >= steps[2] ? 3 : score >= steps[1] ? 2 : score >= steps[0] ? 1 : 0;

function join(
  words: ReadonlyMap<string, WordCount>,
  given: ReadonlyMap<string, number>,
  surnames: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): Map<string, WordEvidence> {
  const evidence = new Map<string, WordEvidence>();
  const all = new Set([...given.keys(), ...surnames.keys(), ...places.keys()]);
  for (const key of [...all].sort()) {
    if (key.length < 2) continue;
    const often = (words.get(key)?.all ?? 0) >= 2;
    const one: WordEvidence = {
      given: bucket(given.get(key) ?? 0, [0.1, 0.25, 0.45]),
      surname:
        often || (surnames.get(key) ?? 0) >= 0.3 ? bucket(surnames.get(key) ?? 0, [0.08, 0.2, 0.35]) : 0,
      place: bucket(places.get(key) ?? 0, [0.08, 0.25, 0.5]),
      office: 0,
    };
    if (one.given + one.surname + one.place > 0) evidence.set(key, one);
  }
  return evidence;
}
