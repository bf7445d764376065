import type { Stage } from '../rule';

export const attributions: Stage = {
  name: 'attributions',
  run(document) {
    document.marks.set('attribution', []);
  },
};
