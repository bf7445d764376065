import type { Entity } from './entity';

/** One person speaking in the article's own voice, from the first cue to where another speaks. */
export interface Turn {
  readonly entity: Entity;
  /** «شهردار نیز گفت»: someone else than before. */
  readonly besides: boolean;
  /** «پیش‌تر شهردار گفته بود», «پیش از آن نیز شهردار گفت»: what comes before tells of someone else, unless the office is the same. */
  readonly earlier: boolean;
  /** «به گفته شهردار»: brought in by the way. */
  readonly aside: boolean;
  /** «بامداد به نقل از شهردار نوشت …» */
  readonly relayed: boolean;
  /** «رستگار: …»: named with a colon, as a headline does. */
  readonly headline: boolean;
}
