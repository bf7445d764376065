import type { Mark, Stage } from '../rule';
import { tokenAt } from '../text/token-at';
import { type Entity, nameOf, roleOf } from './entity';
import { mentionsOf } from './mentions';
import { resolve } from './resolve';

/**
 * Gives each attribution its speaker: one a person, body, group or document, however the text calls it, in the order
 * of first mention. An attribution whose source cannot be told has none.
 */
export const speakers: Stage = {
  name: 'speakers',
  run(document) {
    const resolution = resolve(document);
    const attributions = new Map<Entity, number[]>();
    resolution.sources.forEach((source, i) => {
      if (!source) return;
      const list = attributions.get(source);
      if (list) list.push(i);
      else attributions.set(source, [i]);
    });
    const mentions = mentionsOf(document, resolution);
    const marks: Mark<'speaker'>[] = [];
    for (const [entity, indices] of attributions) {
      const places = mentions.get(entity) ?? [];
      const first = tokenAt(document.tokens, places[0]?.start ?? 0);
      marks.push({
        kind: 'speaker',
        first,
        end: Math.max(first + 1, tokenAt(document.tokens, (places[0]?.end ?? 1) - 1) + 1),
        value: {
          name: nameOf(entity),
          kind: entity.kind,
          role: roleOf(entity),
          mentions: places,
          attributions: indices,
        },
        rule: 'speakers/entity',
      });
    }
    document.marks.set('speaker', marks);
  },
};
