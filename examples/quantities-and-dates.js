// Figures and dates by themselves: node examples/quantities-and-dates.js
import { extractQuantities, extractTimes, parseNumber } from 'goftar';

console.log(parseNumber('نه میلیون و دویست هزار')); // 9200000
console.log(parseNumber('۱۲ هزار میلیارد')); // 12000000000000

const text =
  'بودجه طرح از ۱۲ هزار میلیارد تومان در سال گذشته به بیش از ۱۵ هزار میلیارد تومان تا ۲۸ اردیبهشت رسید.';

for (const { text: words, kind, value, unit, unitCode, modifier } of extractQuantities(text)) {
  console.log({ words, kind, value, unit, unitCode, modifier });
}
for (const { text: words, type, calendar, value, from, to } of extractTimes(text, {
  publishedAt: '2018-05-19',
})) {
  console.log({ words, type, calendar, value, from, to });
}
