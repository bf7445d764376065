import { sentenceAt } from '../text/sentences';
import { tokenAt } from '../text/token-at';
import type { Cast } from './cast';
import { type Entity, settled } from './entity';
import { introductions } from './introductions';
import { isOfficeHolder } from './known-by';
import type { NamedPlace } from './persons-in-text';
import { rangesIn } from './places';
import { takeOffice } from './take-office';
import { isOneMans } from './title-contradiction';
import type { Voices } from './voices';

/** Someone who speaks, or who is only the subject of a sentence, in the article's own voice. */
interface Step {
  readonly at: number;
  readonly sentence: number;
  /** Who speaks; null where `place` tells who does something else. */
  readonly speaker: Entity | null;
  readonly place: NamedPlace | null;
  /** Brought in by the way, or with a colon: of headlines below one another each is somebody else's. */
  readonly aside: boolean;
}

/**
 * Gives an office the name of the person who is the subject of the sentence beside it and says nothing there: «مینا
 * رستگار از بیمارستان نیک‌آباد دیدار کرد. مدیرکل بهزیستی گفت: …». Agencies bring in whom they report on by the full name,
 * without a title, and put the title for the name in the next sentence; or the other way round.
 */
export function nameIntroduced(cast: Cast, voices: Voices, said: Uint8Array): void {
  const turns = voices.turns();
  const offices = new Set(turns.map(({ entity }) => settled(entity)).filter(isOfficeHolder));
  if (offices.size === 0) return;
  const speaking = new Set(turns.map(({ entity }) => settled(entity)));
  const [lead] = turns;
  // «دستور رستگار برای … ⏎ رئیس‌جمهور گفت …»
  if (cast.headlined && lead && offices.has(settled(lead.entity))) {
    takeOffice(settled(cast.headlined), settled(lead.entity), true);
  }
  const steps = stepsOf(cast, voices, said);
  const firsts = firstPlaces(cast);
  const seen = new Set<Entity>();
  steps.forEach((step, i) => {
    const office = step.speaker && settled(step.speaker);
    if (!office || seen.has(office)) return;
    seen.add(office);
    if (!offices.has(office) || step.aside || !tellsWhich(office)) return;
    const [before, after] = [steps[i - 1], steps[i + 1]].map((other) =>
      other?.place && Math.abs(other.sentence - step.sentence) === 1 && isSentence(cast, other)
        ? introduced(cast, other.place, speaking, firsts)
        : null,
    );
    const holder = before && after && before !== after ? null : (before ?? after);
    // «سفیر گفت رستگار به نیک‌آباد می‌رود»: whoever speaks is not whom the words are about.
    if (holder && !isNamedIn(cast, holder, step.sentence)) takeOffice(holder, office, true);
  });
}

/** «وکیل», «متهم» may be anybody's; the bare word is enough for «رئیس‌جمهور». */
const tellsWhich = ({ titles }: Entity): boolean =>
  titles.some(({ offices }) => offices.some(({ head, words }) => words.size > 0 || isOneMans(head)));

/** The name of a photographer or a list of names is no sentence. */
function isSentence({ document }: Cast, { sentence }: Step): boolean {
  const { first, end } = document.sentences[sentence] ?? { first: 0, end: 0 };
  return end - first >= fewestTokens;
}
const fewestTokens = 8;

function isNamedIn({ document, people, places }: Cast, person: Entity, sentence: number): boolean {
  const { first, end } = document.sentences[sentence] ?? { first: 0, end: 0 };
  return rangesIn(places, first, end).some(
    (place) => place.end <= end && people.called(place.name).includes(person),
  );
}

/** The person of a name that stands there in full for the first time, without a title here or elsewhere. */
function introduced(
  { people }: Cast,
  place: NamedPlace,
  speaking: ReadonlySet<Entity>,
  firsts: ReadonlyMap<Entity, NamedPlace>,
): Entity | null {
  if (place.name.keys.length < 2) return null;
  const [person, another] = people.called(place.name);
  if (!person || another || person.titles.length > 0 || speaking.has(settled(person))) return null;
  return firsts.get(person) === place ? person : null;
}

/** Where each person is first named. */
function firstPlaces({ people, places }: Cast): ReadonlyMap<Entity, NamedPlace> {
  const firsts = new Map<Entity, NamedPlace>();
  for (const place of places)
    for (const person of people.called(place.name)) if (!firsts.has(person)) firsts.set(person, place);
  return firsts;
}

function stepsOf(cast: Cast, voices: Voices, said: Uint8Array): Step[] {
  const { document, places } = cast;
  const { tokens, marks, sentences } = document;
  const steps: Step[] = [];
  const sources = new Set<number>();
  marks.all('attribution').forEach(({ value, rule }, index) => {
    const speaker = voices.speakerOf(index);
    const at = value.source?.first ?? tokenAt(tokens, value.cue.start);
    for (let i = value.source?.first ?? 0; i < (value.source?.end ?? 0); i++) sources.add(i);
    if (speaker?.kind !== 'person' || voices.voiceOf(value.within) !== null) return;
    if (value.credit || voices.isLink(value) || voices.isTalkedOf(index)) return;
    const aside = rule === 'quotes/source-phrase' || value.lemma === ':';
    steps.push({ at, sentence: sentenceAt(sentences, at), speaker, place: null, aside });
  });
  for (const place of introductions(document, places, said)) {
    if (sources.has(place.first)) continue;
    const at = place.phrase.first;
    steps.push({ at, sentence: sentenceAt(sentences, at), speaker: null, place, aside: false });
  }
  return steps.sort((a, b) => a.at - b.at);
}
