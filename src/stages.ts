import { claims } from './claims/stage';
import { roles } from './names/roles-stage';
import { names } from './names/stage';
import { numbers } from './numbers/stage';
import { quantities } from './quantities/stage';
import { attributions } from './quotes/stage';
import type { Stage } from './rule';
import { speakers } from './speakers/stage';
import { timeReadings, times } from './times/stage';

/** The stations that a text passes, in order: each reads the marks of those before it and lays down its own. */
export const stages: readonly Stage[] = [
  numbers,
  timeReadings,
  times,
  quantities,
  names,
  roles,
  attributions,
  speakers,
  claims,
];
