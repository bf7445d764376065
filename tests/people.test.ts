import { expect, test } from 'vitest';
import { People } from '../src/speakers/people';
import { type PersonName, personName } from '../src/speakers/person-name';
import { tokenize } from '../src/text/tokens';
import { cpuTime } from './cpu-time';

const letters = 'ابپتجچحخدرزسشصطعغفقکگلمنوهی';

/** So many persons of one surname, each with a given name of her own. */
function family(count: number): PersonName[] {
  const names: PersonName[] = [];
  for (let i = 0; names.length < count; i++) {
    const given = [i, i / 28, i / 784].map((at) => letters[Math.floor(at) % letters.length]).join('');
    const name = personName(tokenize(`مه${given} رستگار`));
    if (name) names.push(name);
  }
  return names;
}

test('a family of thousands is known in no more time than its length', () => {
  const small = family(2000);
  const large = family(16_000);
  const taken = (names: readonly PersonName[]): number =>
    Math.min(...[1, 2].map(() => cpuTime(() => new People(names))));
  taken(small);
  // Eight times as many; the square would be 64 times as long.
  expect(taken(large)).toBeLessThan(20 * Math.max(taken(small), 5));
});

test('a surname that more than one bears is none of theirs alone', () => {
  const people = new People(family(3));
  const surname = personName(tokenize('رستگار'));
  expect(surname && people.called(surname).length).toBe(3);
});
