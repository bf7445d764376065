import type { Document, Mark, Stage } from '../rule';
import { settle } from '../rule';
import { fold } from '../text/fold';
import { ezafeChainEnd } from './ezafe-chain';
import { honorificEnd, isHonorific } from './honorifics';
import { roleHeadAt } from './role-heads';

/** A title with one of these is no longer held. */
const formerWords: ReadonlySet<string> = new Set(
  ['سابق', 'پیشین', 'اسبق', 'وقت', 'مستعفی', 'برکنارشده'].map(fold),
);
/** Words before which no title begins: «این وزیر» refers back, «یک وزیر» names nobody. */
const notAfter: ReadonlySet<string> = new Set(['این', 'آن', 'یک', 'هر', 'هیچ', 'همین', 'همان'].map(fold));

/** «مقام معظم رهبری»: a title that takes nothing after it. */
const closed: ReadonlySet<string> = new Set(['رهبری'].map(fold));

/** Finds titles with the organisation, place or field they are held in: «معاون فناوری مرکز ملی فضای مجازی». */
export const roles: Stage = {
  name: 'roles',
  run(document) {
    const found: Mark<'role'>[] = [];
    for (let at = 0; at < document.tokens.length; at++) {
      const role = roleAt(document, at);
      if (!role) continue;
      found.push(role);
      at = role.end - 1;
    }
    document.marks.set('role', settle(found, document.tokens.length));
  },
};

function roleAt(document: Document, at: number): Mark<'role'> | null {
  const { tokens, marks } = document;
  const head = roleHeadAt(tokens, at);
  const first = tokens[at];
  if (!head || !first || notAfter.has(tokens[at - 1]?.key ?? '')) return null;
  // «۱۰۰ نماینده» are counted, not named.
  if (marks.covering('name', at)?.value.entity === 'person' || marks.covering('quantity', at)) return null;
  const afterHead = at + head.length;
  const end = closed.has(tokens[afterHead - 1]?.key ?? '')
    ? afterHead
    : ezafeChainEnd(document, at, afterHead);
  if (end === afterHead && (head.needsMore || tokens[end]?.kind === 'number')) return null;
  // «استاد شهید …»: words of respect before a name.
  if (isHonorific(first.key) && honorificEnd(tokens, at) === end && end > afterHead) return null;
  let former = false;
  for (let i = afterHead; i < end; i++) former ||= formerWords.has(tokens[i]?.key ?? '');
  return {
    kind: 'role',
    first: at,
    end,
    value: {
      head: tokens
        .slice(at, afterHead)
        .map((token) => token.text)
        .join(' '),
      former,
    },
    rule: 'roles/title',
  };
}
