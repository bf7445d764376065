import { honorificEnd } from '../names/honorifics';
import { nameEvidence } from '../names/lexicon';
import { surnameTails } from '../names/rest-of-surname';
import type { Document, TokenRange } from '../rule';
import type { Token } from '../text/tokens';
import { words } from '../text/word-list';
import { opensBody } from './source-words';

/** Words of respect that say as well what somebody is: «استاد رستگار», «استاد اقتصاد». */
const offices: ReadonlySet<string> = words('استاد ژنرال سرهنگ قاضی ناخدا خلبان کشیش پروفسور');

/**
 * Whether a phrase that opens with such a word says of what or of where: «استاد اقتصاد دانشگاه نیک‌آباد»,
 * «خلبان بازنشسته نیروی هوایی، مینا رستگار». What follows are words of titles, and none of a name.
 */
export function isLearnedOffice({ tokens, marks }: Document, { first, end }: TokenRange): boolean {
  // «سرهنگ دوم مینا رستگار»: a rank of several words is none.
  if (!offices.has(tokens[first]?.key ?? '') || honorificEnd(tokens, first) > first + 1) return false;
  let last = first + 1;
  while (last < end && tokens[last]?.kind === 'word') {
    const person = marks.startingAt('name', last)?.value.entity === 'person';
    if (person && !isOfTitles(tokens[last])) break;
    last++;
  }
  const words = tokens.slice(first + 1, last);
  const [next, more] = words;
  if (!next || !more || last - first > mostWords) return false;
  const body = words.findIndex(({ key }) => opensBody(key));
  return (
    isOfTitles(next) && words.slice(0, body < 0 ? words.length : body).every((token) => !isOfNames(token))
  );
}

/** Words of such a phrase at most. */
const mostWords = 8;

/** A word that stands in titles, and in no name. */
function isOfTitles(token: Token | undefined): boolean {
  return token !== undefined && nameEvidence(token.key).office > 0 && !isOfNames(token);
}

function isOfNames({ key }: Token): boolean {
  const { given, surname, place, known } = nameEvidence(key);
  return surnameTails.has(key) || !known || (given + surname > 0 && place === 0);
}
