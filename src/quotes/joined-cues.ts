import { compounds } from './compound-verbs';
import { joinedCopula, joinedCopulas } from './copulas';
import { type Cue, verbCue } from './cue';

/** Whether a word is a compound written as one with its verb. */
export const isJoined = (key: string): boolean => joinedCopulas.has(key) || written.has(key);

/** A compound that is written as one word with its verb: «معتقدند», «اظهارداشت»; null where the word is none. */
export function joinedCue(key: string, at: number): Cue | null {
  const joined = joinedCopulas.get(key);
  if (joined) {
    const compound = compounds.get(joined[0])?.[0];
    if (compound) return verbCue(at, compound.entry, joinedCopula(at + 1, joined[1]));
  }
  const one = written.get(key);
  const compound = one && compounds.get(one[0])?.find(({ words }) => words.length === 1);
  if (!compound) return null;
  return verbCue(at, compound.entry, {
    end: at + 1,
    infinitive: compound.entry.lemma,
    tense: 'past',
    person: 3,
    number: one[1].endsWith('ند') ? 'plural' : 'singular',
    negative: false,
    passive: false,
  });
}

/** «اظهارداشت», «خبرداد»: word and light verb written as one; the cut between them is unseen. */
const written: ReadonlyMap<string, readonly [string, string]> = new Map(
  ['کرد', 'داشت', 'داد', 'شد', 'نمود', 'کردند', 'داشتند', 'دادند'].flatMap((verb) =>
    'اظهار بیان عنوان تصریح تاکید خاطرنشان اعلام خبر اضافه ابراز یادآور ادامه توضیح مطرح تشریح اشاره'
      .split(' ')
      .map((word) => [word + verb, [word, verb]] as const),
  ),
);
