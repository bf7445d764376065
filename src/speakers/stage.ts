import type { Stage } from '../rule';

export const speakers: Stage = {
  name: 'speakers',
  run(document) {
    document.marks.set('speaker', []);
  },
};
