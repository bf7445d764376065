import { repair } from './text/repair';

export function normalize(text: string): string {
  return repair(text).text;
}
