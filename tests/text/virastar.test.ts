import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normalize } from '../../src/normalize';

/**
 * Cases of virastar's own tests on which all who repair Persian agree; MIT, © Allen A. Bargi and Brothers in Code, see
 * `virastar/LICENSE`.
 */
const cases: [string, string][] = JSON.parse(
  readFileSync(new URL('virastar/cases.json', import.meta.url), 'utf8'),
);

test.each(cases)('virastar: %s', (raw, repaired) => {
  expect(normalize(raw)).toBe(repaired);
});
