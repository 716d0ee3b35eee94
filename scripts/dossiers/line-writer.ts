import type { OfficeDays } from './office-days';

const CHUNK = 256 * 1024;
/** More than any line. Unit: bytes. */
const LONGEST_LINE = 4 * 1024;
const SEMICOLON = 0x3b;
const NEWLINE = 0x0a;
const ZERO = 0x30;

/** Writes the cells of lines as bytes; a full chunk is handed on and never touched again. */
export class LineWriter {
  #chunk = Buffer.allocUnsafe(CHUNK);
  #at = 0;
  readonly #days: Uint8Array;
  readonly #first: number;

  constructor({ written, first }: OfficeDays) {
    this.#days = written;
    this.#first = first;
  }

  bytes(bytes: Uint8Array): void {
    this.#chunk.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** "dd/mm/yyyy" */
  day(day: number): void {
    const from = (day - this.#first) * 10;
    for (let place = 0; place < 10; place += 1) {
      this.#chunk[this.#at + place] = this.#days[from + place] ?? ZERO;
    }
    this.#at += 10;
  }

  /** A whole number with at least so many digits. */
  number(value: number, digits: number): void {
    let rest = value;
    const length = Math.max(digits, String(value).length);
    for (let place = length - 1; place >= 0; place -= 1) {
      this.#chunk[this.#at + place] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.#at += length;
  }

  /** Ends a cell. */
  next(): void {
    this.#chunk[this.#at] = SEMICOLON;
    this.#at += 1;
  }

  endLine(): void {
    this.#chunk[this.#at] = NEWLINE;
    this.#at += 1;
  }

  /** What is full, or null while there is room for another line. */
  takeFull(): Buffer | null {
    return this.#at + LONGEST_LINE > CHUNK ? this.take() : null;
  }

  /** What was written since the last chunk. */
  take(): Buffer {
    const taken = this.#chunk.subarray(0, this.#at);
    this.#chunk = Buffer.allocUnsafe(CHUNK);
    this.#at = 0;
    return taken;
  }
}
