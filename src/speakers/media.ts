import { fold } from '../text/fold';
import { isPaper } from './body-names';
import type { Entity } from './entity';

/** «رسانه‌های نیک‌سرا» */
const mediaOf = fold('رسانه‌های');
/** An agency, a paper, or the papers of a country. */
export const isMedium = (entity: Entity): boolean =>
  isPaper(entity) || (entity.kind === 'group' && fold(entity.label.split(' ')[0] ?? '') === mediaOf);
