/** An annotated article: quotes with their spans in the raw text, and who says them. */
export interface Gold {
  quotes: { content: [number, number][]; speaker: string }[];
  speakers: ReadonlyMap<string, { name: string; kind: string }>;
}

export function readGold(json: string): Gold {
  const {
    quotes,
    speakers,
  }: { quotes: Gold['quotes']; speakers: { id: string; name: string; kind: string }[] } = JSON.parse(json);
  return { quotes, speakers: new Map(speakers.map((one) => [one.id, one])) };
}

type Spans = readonly (readonly [number, number])[];

function letters(text: string, spans: Spans): Set<number> {
  const places = new Set<number>();
  for (const [start, end] of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) places.add(i);
  return places;
}

const folded = (name: string): string[] =>
  name
    .normalize('NFKC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u064b-\u065f\u200c]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The surname, or most of the words of a source without one, must agree. */
function sameName(found: string, wanted: string): boolean {
  const a = folded(found);
  const b = folded(wanted);
  const shared = a.filter((word) => b.includes(word)).length;
  return a.at(-1) === b.at(-1) || (2 * shared) / (a.length + b.length) >= 0.6;
}

/** Whether an attribution is one that the annotators marked: its words to F1 0.8, and the speaker where one is given. */
export function isRight(text: string, spans: Spans, speaker: string | null, gold: Gold): boolean {
  const found = letters(text, spans);
  return gold.quotes.some(({ content, speaker: id }) => {
    const wanted = letters(text, content);
    let shared = 0;
    for (const place of found) if (wanted.has(place)) shared++;
    if (shared === 0 || (2 * shared) / (found.size + wanted.size) < 0.8) return false;
    const who = gold.speakers.get(id);
    return speaker === null || who === undefined || who.kind === 'group' || sameName(speaker, who.name);
  });
}
