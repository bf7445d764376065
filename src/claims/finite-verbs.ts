import type { Document } from '../rule';
import type { Token } from '../text/tokens';
import type { VerbForm } from './verb-forms';
import { ClauseRole, type WordKnowledge } from './word-knowledge';

/** By token, the finite verb that ends there; the words of one verb («گفته شده است», «خواهد کرد») are one. */
export type FiniteVerbs = readonly (VerbForm | undefined)[];

/** A participle ends its clause before these; before a noun it is an adjective («قیمت تمام‌شده کالا»). */
const afterClause: ReadonlySet<string> = new Set([
  'و',
  'که',
  'اما',
  'ولی',
  'تا',
  'ولیکن',
  'لیکن',
  'بلکه',
  'یا',
]);
/** How far an impersonal modal reaches to its infinitive. */
const modalReach = 12;

/** Finds the finite verbs of a document, each at its last word. */
export function finiteVerbs(document: Document, words: readonly WordKnowledge[]): FiniteVerbs {
  const { tokens } = document;
  const verbs: (VerbForm | undefined)[] = new Array(tokens.length).fill(undefined);
  let modal = -modalReach;
  /** A participle whose auxiliary is left to the verb that follows («نوشته و ارسال کنند»), by its token. */
  let open = -1;
  const quantities = document.marks.all('quantity');
  let quantity = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') {
      if (open >= 0 && (token?.lineStart || token?.key === '.')) open = -1;
      continue;
    }
    if (token.lineStart) open = -1;
    let form = words[i]?.verb;
    if (!form) {
      if (words[i]?.role === ClauseRole.modal) modal = i;
      continue;
    }
    let last = i;
    let bare = false;
    let next = adjacentForm(tokens, words, last);
    if (form.tense === 'future') {
      // «خواهد شد»: the stem says nothing of the past; and «خواهد بود», «گفته خواهد شد».
      if (next?.tense === 'past') {
        form = { ...form, kind: next.kind };
        last++;
      }
    } else if (isParticiple(form, token)) {
      if (next) {
        // «شده است», «شده بود», «شده باشد», «گفته شده است», «گفته خواهد شد»: the last word tells the tense.
        while (next) {
          form = {
            ...next,
            tense: next.tense === 'present' ? 'perfect' : next.tense,
            kind: next.kind === 'becoming' ? next.kind : form.kind,
            negative: form.negative || next.negative,
          };
          last++;
          next =
            form.tense === 'perfect' || form.tense === 'future'
              ? adjacentForm(tokens, words, last)
              : undefined;
          if (next && form.tense === 'future')
            next = next.tense === 'past' ? { ...next, tense: 'future' } : undefined;
        }
      } else {
        while ((quantities[quantity]?.end ?? i + 1) <= i) quantity++;
        // «۲۳ کشته و ۱۲۰ زخمی»: what is counted is no verb.
        const counted = (quantities[quantity]?.first ?? i) < i;
        if (counted || !endsClause(tokens[i + 1]) || qualifies(tokens, i)) continue;
      }
      const behind = tokens[last + 1]?.key;
      bare = form.tense === 'perfect' && endsInParticiple(tokens[last]) && (behind === 'و' || behind === '،');
    } else if (form.nounToo && !isVerbHere(tokens, i)) continue;
    if (form.tense === 'past' && !form.plural && form.person === 3 && last - modal < modalReach) {
      form = { ...form, tense: 'subjunctive' };
    }
    if (!bare) {
      // «نوشته و ارسال کنند», «بررسی شده و اعلام خواهد شد»: no more has happened than the verb that follows says.
      if (open >= 0 && (form.tense === 'subjunctive' || form.tense === 'future')) verbs[open] = form;
      open = -1;
    } else if (open < 0) open = last;
    modal = -modalReach;
    verbs[last] = form;
    i = last;
  }
  return verbs;
}

const isParticiple = (form: VerbForm, token: Token): boolean =>
  form.tense === 'perfect' && form.person === 3 && !form.plural && endsInParticiple(token);
const endsInParticiple = (token: Token | undefined): boolean => token?.key.endsWith('ه') ?? false;

/** Nouns that make one verb with a participle, and with it one adjective («بازرسی‌های انجام‌گرفته»). */
const lightNouns: ReadonlySet<string> = new Set(
  'انجام صورت مطرح ایجاد اتخاذ ذکر یاد ارایه کسب برگزار منتشر ثبت اجرا ارسال تعیین اعمال وضع صادر خریداری کشف توزیع دعوت واگذار پیشبینی اعلام'.split(
    ' ',
  ),
);

/** Behind a plural with ezafe a participle is an adjective, and so it is in «ارزش افزوده». */
function qualifies(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isLinkedPlural(before) || before?.key === 'ارزش') return true;
  return lightNouns.has(before?.key ?? '') && isLinkedPlural(tokens[at - 2]);
}

/** «کارگاه‌های …»; «گونه‌ای» is no plural. */
function isLinkedPlural(token: Token | undefined): boolean {
  if (!token?.key.endsWith('های')) return false;
  return !token.text.endsWith('ه\u200cای');
}

/** How far back «را» may stand that makes a verb of a word that is a noun as well. */
const objectReach = 6;

/** Nouns only in pairs («رفت و آمد», «داد و ستد»): before a comma they are verbs. */
const pairedStems: ReadonlySet<string> = new Set('آمد گفت رفت زد داد خورد گشت خواست'.split(' '));

/** «کتاب را خرید،» is a verb, «خرید، فروش و اجاره» is none. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!endsClause(next) || afterClause.has(next?.key ?? '')) return false;
  if (next?.key !== '،' || next.lineStart || pairedStems.has(tokens[at]?.key ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - objectReach); i--) if (tokens[i]?.key === 'را') return true;
  return false;
}

/** The verb form of the word right after, where it can belong to the same verb. */
function adjacentForm(
  tokens: readonly Token[],
  words: readonly WordKnowledge[],
  at: number,
): VerbForm | undefined {
  const next = tokens[at + 1];
  return next?.kind === 'word' && !next.lineStart ? words[at + 1]?.verb : undefined;
}

const endsClause = (next: Token | undefined): boolean =>
  !next || next.lineStart || next.kind === 'punctuation' || afterClause.has(next.key);
