import { endOfForeign, isAddress } from './foreign';
import { Kind } from './spacing';
import type { Track } from './track';

/** Takes the word in another script at `at`, with what it holds together, and gives the offset after it. */
export function readForeign(raw: string, track: Track, at: number, had: boolean, breaks: boolean): number {
  const to = endOfForeign(raw, at);
  track.separate(at, Kind.Latin, to - at, had, breaks, false);
  track.advance(Kind.Latin, to - at, to);
  track.address = isAddress(raw, at, to);
  return to;
}
