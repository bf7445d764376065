import { readFileSync, writeFileSync } from 'node:fs';
import { encodeLexicon } from '../src/models/lexicon';

const lines = readFileSync('/tmp/zw/words.tsv', 'utf8')
  .split('\n')
  .map((l) => l.split('\t'));
const by = new Map<string, { word: string; n: number }>();
for (const [w = '', c = '0'] of lines) {
  const n = +c;
  if (n < 2 || w.length > 28 || !/^[ءآأؤإئابتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی‌]+$/u.test(w)) continue;
  const k = w.replaceAll('‌', '');
  const p = by.get(k);
  if (!p || n > p.n) by.set(k, { word: w, n });
}
const ws = [...by.values()].map((x) => ({
  word: x.word,
  flags: Math.min(7, Math.floor(Math.log2(x.n) / 2)),
}));
writeFileSync('models/zwnj/weights.ts', `export const LEXICON =\n  '${encodeLexicon(ws)}';\n`);
console.log(ws.length);
