import type { Document } from '../rule';
import { words } from '../text/word-list';
import type { Cue } from './cue';
import { endsClause, isFiniteVerb } from './finite-verb';
import { commas, dashes } from './punctuation';
import { isAdverb, isPreposition, singularPronouns } from './word-classes';

/** A participle alone («ارزش افزوده», «کتاب نوشته «رستگار»») says nothing without «که» or a colon, but right after who says it. */
export const isAdjectival = (document: Document, cue: Cue): boolean =>
  isParticipleAlone(document, cue) && !followsSpeaker(document, cue);

function isParticipleAlone({ tokens }: Document, { verb, entry, first }: Cue): boolean {
  return (
    verb?.end === first + 1 &&
    verb.tense === 'perfect' &&
    entry?.lemma === verb.infinitive &&
    tokens[first]?.key.endsWith('ه') === true
  );
}

/** «رستگار گفته سد پر است»: right after who says it a participle is a verb, and no adjective. */
function followsSpeaker(document: Document, cue: Cue): boolean {
  const { tokens, marks } = document;
  let last = cue.from - 1;
  while (last > 0 && last > cue.from - 3 && isAdverb(document, last)) last--;
  if (!participles.has(cue.entry?.lemma ?? '') || last < 0 || tokens[cue.first]?.lineStart) return false;
  if (welcomes.has(tokens[cue.from - 1]?.key ?? '')) return false;
  if (cue.entry?.lemma === 'گفتن' && isSaid(document, cue)) return true;
  last = beforeTold(document, last);
  // «مینا رستگار – وزیر نیرو – گفته», «رستگار که دیروز آمد، گفته».
  const closed = commas.has(tokens[last]?.key ?? '');
  if (closed || dashes.has(tokens[last]?.key ?? '')) last--;
  if (closed && isFiniteVerb(tokens[last])) return true;
  if (singularPronouns.has(tokens[last]?.key ?? '')) return tokens[last - 1]?.key !== 'به';
  const mark = marks.covering('role', last) ?? marks.covering('name', last);
  return mark !== undefined && tokens[mark.first - 1]?.key !== 'به';
}

/**
 * «رستگار کتاب نوشته و گفته آب کم است», «این مقام ایرانی گفته …»: «گفته» is a noun only after a preposition, a
 * demonstrative or the head of a clause, or before whose it is.
 */
function isSaid({ tokens }: Document, { from, to }: Cue): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || governing.has(before.key) || isPreposition(before.key)) return false;
  const next = tokens[to]?.key ?? '';
  if (owners.has(next) || next.startsWith('بود') || next.startsWith('باش')) return false;
  if (!joining.has(before.key)) return !isFiniteVerb(before);
  const verb = tokens[commas.has(tokens[from - 2]?.key ?? '') ? from - 3 : from - 2];
  return endsClause(verb);
}

/** Words after which «گفته» is a noun, a topic's or the participle of another word: «این گفته», «پیش گفته», «سخن گفته». */
const governing = words(
  'این آن همین همان هر هیچ آخرین برخی بعضی تمام همه اساس طبق بنا بنابر خلاف برخلاف حسب پیش سخن حرف شعر تبریک تسلیت که چه کسی آنچه هرچه یا دروغ راست ترک لبیک وداع پاسخ جواب',
);
/** «خوش‌آمد گفته» */
const welcomes = words('آمد خوش‌آمد خوشامد');
const joining: ReadonlySet<string> = new Set(['و', 'اما', 'ولی']);
/** «گفته او»: whose word it is. */
const owners = words('او وی ایشان آنها آنان خود من ما شما ی شده شد');

/** Verbs whose participle right after a name is a verb: «رستگار گفته», «سپیده نوشته». */
const participles: ReadonlySet<string> = new Set(['گفتن', 'نوشتن']);

/** «او به مدیران باشگاه گفته …»: past whom it is told to, where who tells it stands before. */
function beforeTold({ tokens, marks }: Document, last: number): number {
  for (let i = last; i > 1 && i > last - longestTold; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isFiniteVerb(token)) return last;
    if (token.key !== 'به') continue;
    const someone = marks.covering('role', i - 1) ?? marks.covering('name', i - 1);
    return someone || singularPronouns.has(tokens[i - 1]?.key ?? '') ? i - 1 : last;
  }
  return last;
}

/** So many words has «به مدیران باشگاه» at most. */
const longestTold = 5;
