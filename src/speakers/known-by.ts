import type { Entity } from './entity';

/** Whether a personal name of somebody is known. */
export const isNamed = (entity: Entity): boolean => entity.names.length > 0;

/** Whether somebody is told of by an office alone. */
export const isOfficeHolder = (entity: Entity): boolean =>
  entity.names.length === 0 && entity.titles.length > 0 && !entity.indefinite && entity.sameAs === null;

/** Whether all that is known of a name is the surname. */
export const hasBareSurname = (entity: Entity): boolean =>
  entity.names.every(({ keys }) => keys.length === 1);

/** The entity itself where the text has told its name and no office yet, else null. */
export const untitled = (entity: Entity): Entity | null =>
  isNamed(entity) && entity.certain && entity.titles.length === 0 ? entity : null;
