import { reportText } from '../../src/report/report-text';
import { type View, viewOf } from '../../src/report/view';
import { element, tableOf } from './element';
import type { InterfaceText, Language } from './interface-text';
import type { Answer } from './question';

/** What a panel is drawn from. */
export interface Shown {
  answer: Answer;
  words: InterfaceText;
  language: Language;
}

/** What the report says of a figure or a time, for the panels to say the same. */
const sayingsOf = ({ answer, language }: Shown): View =>
  viewOf(answer.extraction, reportText[language], language);

/** Left to right or right to left by its own first letter, whatever stands around it (UAX 9). */
const isolated = (text: string): string => `\u2068${text.replace(/\s+/g, ' ')}\u2069`;

const withCode = (kind: string, code: string | null): string =>
  code === null ? kind : `${kind} ${isolated(code)}`;

function claims(shown: Shown): Node {
  const { answer, words } = shown;
  const view = sayingsOf(shown);
  const items = answer.extraction.claims.map((claim) => {
    const chips = [
      ...claim.quantityIds.flatMap((id) => view.quantityOf(id) ?? []).map((one) => view.quantity(one)),
      ...claim.timeIds
        .flatMap((id) => view.timeOf(id) ?? [])
        .map((one) => `${isolated(one.text)} = ${isolated(view.time(one))}`),
    ];
    const mark = claim.checkable ? [element('span', { class: 'mark' }, `● ${words.checkable}`)] : [];
    return element(
      'li',
      { class: claim.checkable ? 'checkable' : '' },
      element('p', {}, element('bdi', { class: 'who' }, view.speakerOf(claim)), ...mark),
      element('p', { dir: 'rtl', lang: 'fa' }, claim.statement),
      element('div', { class: 'chips' }, ...chips.map((chip) => element('bdi', { class: 'chip' }, chip))),
    );
  });
  return items.length > 0 ? element('ol', { class: 'claims' }, ...items) : element('p', {}, words.nothing);
}

function figures(shown: Shown): Node {
  const { answer, words } = shown;
  const view = sayingsOf(shown);
  const { quantities, times } = answer.extraction;
  const rows = [
    ...quantities.map((one) => ({
      start: one.start,
      cells: [one.text, view.quantity(one), withCode(view.words.kinds[one.kind], one.unitCode), ''],
    })),
    ...times.map((one) => ({
      start: one.start,
      cells: [
        one.text,
        view.time(one),
        withCode(view.words.types[one.type], one.value),
        [...new Set([one.from ?? '', one.to ?? ''])].join(' … '),
      ],
    })),
  ].sort((a, b) => a.start - b.start);
  if (rows.length === 0) return element('p', {}, words.nothing);
  return tableOf(
    [words.words, words.value, words.kind, words.days],
    rows.map((row) => row.cells),
  );
}

/** Invisible characters by their names, so that an edit can be seen. */
const visible = (text: string): string =>
  text
    .replaceAll('\u200c', '[ZWNJ]')
    .replaceAll('\n', '↵')
    .replaceAll('\u00a0', '[NBSP]')
    .replaceAll(' ', '␣');

function edits({ answer, words }: Shown): Node {
  if (answer.edits.length === 0) return element('p', {}, words.nothing);
  const { text } = answer.extraction;
  return tableOf(
    [words.place, words.before, words.after, words.rule],
    answer.edits.slice(0, 2000).map(({ start, end, replacement, rule }) => {
      const before = text.slice(Math.max(0, start - 8), start);
      const after = text.slice(end, end + 8);
      return [
        `${start}–${end}`,
        `…${before}⟦${visible(text.slice(start, end))}⟧${after}…`,
        `…${before}⟦${visible(replacement)}⟧${after}…`,
        words.rules[rule] ?? rule,
      ];
    }),
  );
}

/** The report in a frame of its own, without scripts. */
function report({ answer, words }: Shown): Node {
  const frame = element('iframe', { sandbox: '', title: words.report });
  frame.srcdoc = answer.report;
  return frame;
}

const json = ({ answer }: Shown): Node =>
  element('pre', { dir: 'ltr' }, JSON.stringify(answer.extraction, null, 2));

/** The panels in the order of their tabs. */
export const panels = { claims, report, figures, edits, json } satisfies Record<
  string,
  (shown: Shown) => Node
>;
export type PanelName = keyof typeof panels;
export const panelNames = Object.keys(panels).filter((name): name is PanelName => name in panels);
