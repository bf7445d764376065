import type { Speaker } from '../schema/speaker';
import type { Token } from '../text/tokens';
import type { PersonName } from './person-name';
import type { Title } from './title';

/** «وی», «آنها». */
export interface PronounReference {
  readonly by: 'pronoun';
  readonly number: 'singular' | 'plural' | 'either';
}
/** «این نماینده مجلس»: the words after the demonstrative, and what kind of source they mean. */
export interface DemonstrativeReference {
  readonly by: 'demonstrative';
  readonly kind: Speaker['kind'];
  readonly words: readonly Token[];
}
/** «سردار رستگار», «رستگار، استاندار نیک‌آباد»; not sure where only the place at the cue says that it is a name. */
export interface NameReference {
  readonly by: 'name';
  readonly name: PersonName;
  readonly title: Title | null;
  readonly words: readonly Token[];
  readonly sure: boolean;
}
/** «استاندار نیک‌آباد», «یک نماینده مجلس». */
export interface TitleReference {
  readonly by: 'title';
  readonly title: Title;
  readonly words: readonly Token[];
  readonly indefinite: boolean;
}
/** Anything else: bodies, groups, documents, persons without name and title. */
export interface LabelReference {
  readonly by: 'label';
  readonly kind: Speaker['kind'];
  readonly words: readonly Token[];
  readonly indefinite: boolean;
}
/** How a phrase refers to a source, before anyone asks to whom. */
export type Reference =
  | PronounReference
  | DemonstrativeReference
  | NameReference
  | TitleReference
  | LabelReference;
