import { apart } from './dossier-row-cell';

/** Bits; 16 MB. A million codes fill less than a hundredth of them. */
const BITS = 2 ** 27;
/** With more than these to look at, looking at all is as quick. */
const MOST = 200_000;

/** The FNV-1a hash of a text, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Which of many codes may have come before: every one that did, and a few that did not. So a million
 * rows need not be sorted to see that each code comes once.
 */
export class RepeatedCodes {
  readonly #seen = new Uint8Array(BITS / 8);
  readonly #found = new Set<string>();

  add(code: string): void {
    const place = hashOf(code) % BITS;
    const byte = place >>> 3;
    const bit = 1 << (place & 7);
    const before = this.#seen[byte] ?? 0;
    if ((before & bit) === 0) this.#seen[byte] = before | bit;
    else if (this.#found.size <= MOST) this.#found.add(apart(code));
  }

  /** Codes to look at; null: all of them. */
  get candidates(): readonly string[] | null {
    return this.#found.size > MOST ? null : [...this.#found];
  }
}
