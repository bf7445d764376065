import { isManyThings } from '../names/things';
import type { Document } from '../rule';
import { commas } from './punctuation';
import { namesSomeone } from './someone';

/** Nouns for how somebody sees a thing. */
export const views: ReadonlySet<string> = new Set(['نظر', 'نگاه', 'دید', 'دیدگاه', 'منظر']);

/** «از نظر رستگار», «از نگاه کارشناسان»: a view is somebody's; «از نظر فنی» is with regard to something. */
export function holdsView(document: Document, at: number): boolean {
  // «از دید رستگار، …»; «از دید رستگار پنهان ماند».
  if (document.tokens[at - 1]?.key === 'دید' && !commaSoon(document, at)) return false;
  const name = document.marks.startingAt('name', at);
  // «از نظر توانایی‌ها و …»: in which regard, and nobody's.
  if (/ییها(?:ی)?$/u.test(document.tokens[at]?.key ?? '')) return false;
  // «از نظر منابع مالی»: resources, and no sources.
  if (document.tokens[at]?.key === 'منابع' && resources.has(document.tokens[at + 1]?.key ?? '')) return false;
  if (isRegard(document, at)) return false;
  return name ? name.value.entity !== 'place' : namesSomeone(document, at);
}

/** Fields in which regard a thing is seen, though they open the names of bodies too, by the words that make them bodies. */
const fields: Readonly<Record<string, ReadonlySet<string>>> = {
  جمعیت: new Set(['هلال', 'هلالاحمر', 'دفاع', 'ایثارگران']),
  پزشکی: new Set(['قانونی']),
  حفاظت: new Set(['اطلاعات']),
  آموزش: new Set(['و']),
};
const forces: ReadonlySet<string> = new Set(['انسانی', 'کار', 'متخصص', 'بدنی', 'ماهر']);

/** «از نظر جمعیت», «از نظر نیروی انسانی»: with regard to it. */
function isRegard({ tokens }: Document, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (isManyThings(key)) return true;
  const next = tokens[at + 1]?.key ?? '';
  if (key === 'نیروی') return forces.has(next);
  return Object.hasOwn(fields, key) && fields[key]?.has(next) !== true;
}

const resources: ReadonlySet<string> = new Set('مالی طبیعی آبی انسانی انرژی زیرزمینی ارزی درآمدی'.split(' '));

/** So many words has «از دید برخی تحلیلگران» before its comma at most. */
const longestSight = 8;

function commaSoon({ tokens }: Document, at: number): boolean {
  for (let i = at; i < at + longestSight; i++) if (commas.has(tokens[i]?.key ?? '')) return true;
  return false;
}
