/**
 * A table of small answers about pairs of numbered things. It keeps one pair a slot and forgets the older of two
 * that fall together, so that it neither grows nor slows.
 */
export class JointCache {
  private readonly keys: Float64Array;
  private readonly answers: Uint8Array;
  private readonly shift: number;

  constructor(bits: number) {
    this.keys = new Float64Array(1 << bits).fill(-1);
    this.answers = new Uint8Array(1 << bits);
    this.shift = 32 - bits;
  }

  /** The answer kept for a pair, or −1. */
  get(left: number, right: number): number {
    const slot = this.slot(left, right);
    return this.keys[slot] === left * LIMIT + right ? (this.answers[slot] ?? -1) : -1;
  }

  set(left: number, right: number, answer: number): void {
    const slot = this.slot(left, right);
    this.keys[slot] = left * LIMIT + right;
    this.answers[slot] = answer;
  }

  private slot(left: number, right: number): number {
    const hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> this.shift;
  }
}

/** Numbers stay below this, so that a pair is one exact double. */
const LIMIT = 2 ** 26;
