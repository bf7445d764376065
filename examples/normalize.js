// What the normaliser repairs, and where: node examples/normalize.js
import { normalize, normalizeAligned } from 'goftar';

const torn = 'كتاب هاي تازه در پیامرسانهای داخلی مي شود ديد؛ کمتراز 277 هزار کانال.';

console.log(normalize(torn));

const { edits } = normalizeAligned(torn);
for (const { start, end, replacement, rule } of edits) {
  console.log(
    `${start}–${end}  ${JSON.stringify(torn.slice(start, end))} → ${JSON.stringify(replacement)}  ${rule}`,
  );
}
