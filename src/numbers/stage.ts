import type { Mark, Stage } from '../rule';
import { slashIsTurned } from './read-digits';
import { readNumber } from './read-number';

/** Marks every number: digits, words or both. What it counts, and whether it is only part of a name, others ask. */
export const numbers: Stage = {
  name: 'numbers',
  run(document) {
    const { tokens } = document;
    const options = { slashTurned: slashIsTurned(document.raw) };
    const marks: Mark<'number'>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const reading = readNumber(tokens, at, options);
      if (!reading) {
        at++;
        continue;
      }
      if (reading.value)
        marks.push({
          kind: 'number',
          first: at,
          end: reading.end,
          value: reading.value,
          rule: `numbers/${reading.value.form}`,
        });
      at = reading.end;
    }
    document.marks.set('number', marks);
  },
};
