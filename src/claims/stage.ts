import type { Stage } from '../rule';

export const claims: Stage = {
  name: 'claims',
  run(document) {
    document.marks.set('claim', []);
  },
};
