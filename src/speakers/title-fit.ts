import { nameEvidence } from '../names/lexicon';
import type { Office } from './office';
import type { Title } from './title';

/**
 * How well a title that is called («رئیس سازمان») fits one that is held («رئیس سازمان آب»): `none` where it contradicts
 * it; `loose` where the held one is a bare word, `head` where the called one is; `wider` where it says more than the
 * held one, `within` where it says less, `close` where each says something that the other does not.
 */
export type Fit = 'none' | 'loose' | 'head' | 'wider' | 'close' | 'within' | 'equal';
export const fitOrder: readonly Fit[] = ['none', 'loose', 'head', 'wider', 'close', 'within', 'equal'];

/** How well the title that is called fits the one that is held. */
export function fitOf(called: Title, held: Title): Fit {
  let best = 0;
  for (const office of called.offices)
    for (const other of held.offices) best = Math.max(best, fitOrder.indexOf(fitOfOffices(office, other)));
  return fitOrder[best] ?? 'none';
}

function fitOfOffices(called: Office, held: Office): Fit {
  if (called.head !== held.head || called.former !== held.former) return 'none';
  if (called.joined === held.joined) return 'equal';
  let shared = 0;
  for (const word of called.words) if (held.words.has(word)) shared++;
  const { size } = called.words;
  if (size === 0) return 'head';
  if (held.words.size === 0) return 'loose';
  if (shared === size) return 'within';
  if (shared === held.words.size) return 'wider';
  // «وزیر خارجه سوئد» is no «وزیر خارجه روسیه».
  if (placesOf(called, held) && placesOf(held, called)) return 'none';
  return (2 * shared) / (size + held.words.size) >= 0.5 ? 'close' : 'none';
}

/** Whether an office names a place that the other does not. */
export const placesOf = (office: Office, other: Office): boolean =>
  [...office.words].some((word) => !other.words.has(word) && nameEvidence(word).place >= 2);
