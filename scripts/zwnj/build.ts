// Compiles the ZWNJ model: npm run models:zwnj -- DATA_FOLDER, which holds news/ and lexicon/.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLexicon } from '../../src/models/encode-lexicon';
import { decodeLexicon } from '../../src/models/lexicon';
import { encodeLinear } from '../../src/models/linear';
import { encodeStems } from '../../src/text/plural-reading';
import { lexiconWord } from './flags';
import { learnReadings } from './learn-readings';
import { learnSpaces } from './learn-spaces';
import { findSlips, learnWords } from './learn-words';
import { countNews } from './news';
import { Pairs } from './pairs';
import { collectRows, prepositionsRunTogether, type Row, runTogether } from './rows';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run models:zwnj -- DATA_FOLDER');
  process.exit(2);
}
const news = countNews(join(folder, 'news'));
console.log(
  `news: ${news.articles} articles, ${news.careful} careful, ${news.tokens} words, ${news.words.size} types`,
);

const all = collectRows(news, join(folder, 'lexicon'));
const separated: Row[] = [];
const listed: Row[] = [];
for (const row of all.rows) {
  const apart = runTogether(row, all, news);
  if (apart === null) listed.push(row);
  else separated.push({ ...row, word: apart });
}
const prepositions = prepositionsRunTogether(all, news);
const pairs = new Pairs(
  listed.filter((row) => !row.drill),
  all,
  news,
);
const compile = (row: Row) => lexiconWord(row, all, pairs, news);

const slips = findSlips(listed, compile);
const clean = listed.filter((row) => !slips.has(row));
const kept = clean.filter((row) => !row.drill);
console.log(
  `run together: ${separated.length + prepositions.length}; slips: ${slips.size}; lexicon: ${kept.length} words`,
);
const words = learnWords(clean, compile, 6);
const spaces = learnSpaces(pairs, kept, compile);

const readings = learnReadings(news.readings, news.words, decodeLexicon(encodeLexicon(kept.map(compile))));

const text = {
  LEXICON: encodeLexicon([...kept, ...separated, ...prepositions].map(compile)),
  WORD_MODEL: encodeLinear(words),
  SPACE_MODEL: encodeLinear(spaces),
  READING_MODEL: encodeLinear(readings.model),
  READING_STEMS: encodeStems(readings.stems),
};
const source = `// Built by scripts/zwnj/build.ts, see card.md.
${Object.entries(text)
  .map(([name, value]) => `export const ${name} =\n  '${value}';\n`)
  .join('')}`;
for (const [name, value] of Object.entries(text)) console.log(`${name}: ${value.length} symbols`);
const out = (file: string) => new URL(`../../models/zwnj/${file}`, import.meta.url);
writeFileSync(out('weights.ts'), source);
writeFileSync(out('checksum.txt'), `${createHash('sha256').update(source).digest('hex')}  weights.ts\n`);
