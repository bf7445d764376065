import { type Entity, settled } from './entity';
import { identify } from './people';
import { type Fit, fitOf } from './title-fit';
import type { Turn } from './turn';

/** Where more people speak than this, a title that nearly fits one of them tells nothing. */
const mostSpeakers = 40;

const fits: ReadonlySet<Fit> = new Set(['equal', 'within', 'wider', 'close', 'loose']);

/**
 * Takes an office to be held by the one whose title, as the text has come to tell it, it fits: «شهردار» is named, and
 * «شهردار نیک‌آباد» is heard later on. Nobody is taken where it fits two.
 */
export function matchTitles(offices: readonly Entity[], turns: readonly Turn[]): void {
  const speakers = new Set(turns.map(({ entity }) => settled(entity)));
  if (speakers.size > mostSpeakers) return;
  for (const office of offices) {
    const [only, another] = [...speakers].filter(
      (other) => settled(other) !== settled(office) && !other.indefinite && titlesFit(office, other),
    );
    if (only && !another) identify(only, office);
  }
}

const titlesFit = (office: Entity, other: Entity): boolean =>
  office.titles.some((called) => other.titles.some((held) => fits.has(fitOf(called, held))));
