import { isKnownMedium } from '../names/known-bodies';
import { amountWords } from '../text/amount-words';
import { fold } from '../text/fold';
import { isPlural } from './group-words';
import { opensBody } from './source-words';
import { isState } from './states';

/** Words before the second of two: «دو مقام غربی و دو مقام ایرانی». */
const counted = amountWords('one', 'few', 'four', 'several', 'some');

/** Two nouns of one body: «سازمان رادیو و تلویزیون», «پژوهشگاه حوزه و دانشگاه». */
const pairs: ReadonlySet<string> = new Set(['رادیو تلویزیون', 'حوزه دانشگاه', 'بانک بیمه'].map(fold));

/**
 * Whether a name is that of two: «بانک مرکزی و مرکز آمار», «ارتش نیک‌آباد و ایالات متحده». Neither is called by it alone, and
 * «مرکز آمار» later on is one of them.
 */
export function isJoined(keys: readonly string[]): boolean {
  const and = keys.indexOf('و');
  const second = keys[and + 1];
  if (and < 1 || second === undefined || pairs.has(`${keys[and - 1]} ${second}`)) return false;
  return (
    opensBody(second) ||
    isState(second) ||
    isKnownMedium(second) ||
    counted.has(second) ||
    (isPlural(keys[0] ?? '') && isPlural(second))
  );
}
