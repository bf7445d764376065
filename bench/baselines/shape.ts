/** What the scorer reads of an extraction; a baseline fills in the quotes and leaves the rest empty. */
export interface BaselineExtraction {
  speakers: { id: string; name: string; kind: 'person'; role: null; mentions: [] }[];
  quotes: {
    id: string;
    speakerId: string | null;
    status: 'asserted';
    cue: { start: number; end: number };
    content: { start: number; end: number }[];
  }[];
  quantities: [];
  times: [];
  entities: [];
  credits: [];
  claims: [];
}

/** Collects quotes and gives each name one speaker. */
export class BaselineBuilder {
  readonly #result: BaselineExtraction = {
    speakers: [],
    quotes: [],
    quantities: [],
    times: [],
    entities: [],
    credits: [],
    claims: [],
  };

  add(
    name: string | null,
    cue: { start: number; end: number },
    content: { start: number; end: number },
  ): void {
    const { speakers, quotes } = this.#result;
    let speaker = speakers.find((one) => one.name === name);
    if (!speaker && name) {
      speaker = { id: `S${speakers.length + 1}`, name, kind: 'person', role: null, mentions: [] };
      speakers.push(speaker);
    }
    const id = `Q${quotes.length + 1}`;
    quotes.push({ id, speakerId: speaker?.id ?? null, status: 'asserted', cue, content: [content] });
  }

  result(): BaselineExtraction {
    return this.#result;
  }
}
