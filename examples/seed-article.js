// Who said what in the seed article, as a table to read: node examples/seed-article.js
import { extractClaims } from 'goftar';
import { article, publishedAt } from './read-article.js';

const { speakers, quotes, claims, quantities, times } = extractClaims(article, { publishedAt });

const byId = (list) => new Map(list.map((one) => [one.id, one]));
const speakerOf = byId(speakers);
const quantityOf = byId(quantities);
const timeOf = byId(times);
const number = new Intl.NumberFormat('fa-IR');
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
const cut = (text, length) => (text.length > length ? `${text.slice(0, length)}…` : text);

const bounds = {
  approx: 'حدود ',
  over: 'بیش از ',
  under: 'کمتر از ',
  at_least: 'دست‌کم ',
  at_most: 'حداکثر ',
  exact: '',
};
const amount = ({ value, min, max, unit, modifier }) => {
  const figure =
    value === undefined
      ? `${number.format(min)} تا ${number.format(max)}`
      : typeof value === 'number'
        ? number.format(value)
        : value;
  return `${bounds[modifier]}${figure}${unit ? ` ${unit}` : ''}`;
};
const title = (text) => console.log(`\n${text}\n${'─'.repeat(text.length + 4)}`);

title('گویندگان (speakers)');
for (const { id, name, role, mentions } of speakers) {
  const said = quotes.filter((quote) => quote.speakerId === id).length;
  console.log(
    `${id}  ${name}${role && role !== name ? `، ${role}` : ''}  (${number.format(mentions.length)} بار نام‌برده، ${number.format(said)} نقل‌قول)`,
  );
}

title('ادعاها (claims)');
for (const claim of claims.filter((one) => one.quoteId !== null)) {
  const who = speakerOf.get(claim.speakerId)?.name ?? 'نامشخص';
  console.log(`${claim.checkable ? '●' : '○'} ${claim.id}  ${who}: ${cut(oneLine(claim.statement), 110)}`);
  const figures = claim.quantityIds.map((id) => amount(quantityOf.get(id)));
  const dates = claim.timeIds.map((id) => `${oneLine(timeOf.get(id).text)} = ${timeOf.get(id).value}`);
  if (figures.length) console.log(`      ارقام: ${figures.join(' | ')}`);
  if (dates.length) console.log(`      زمان‌ها: ${dates.join(' | ')}`);
  for (const { direction, relative } of claim.changes) {
    if (relative !== null)
      console.log(
        `      تغییر: ${direction === 'down' ? 'کاهش' : 'افزایش'} ${number.format(Math.abs(Math.round(relative * 1000) / 10))} درصد`,
      );
  }
}

title('رقم‌ها (figures)');
for (const quantity of quantities)
  console.log(
    `${quantity.id}  «${oneLine(quantity.text)}»  ${amount(quantity)}  ${quantity.kind}${quantity.unitCode ? ` [${quantity.unitCode}]` : ''}`,
  );

title('زمان‌ها (dates)');
for (const time of times)
  console.log(
    `${time.id}  «${oneLine(time.text)}»  ${time.type} ${time.value}${time.from ? `  (${time.from}${time.to !== time.from ? ` … ${time.to}` : ''})` : ''}`,
  );
