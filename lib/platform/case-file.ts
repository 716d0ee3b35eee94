import { createReadStream } from 'node:fs';
import { inUtf8, separatorIn } from './spreadsheet/letters';
import { RecordSplitter } from './spreadsheet/records';

/** Unit: bytes. */
const CHUNK = 128 * 1024;

/**
 * Some records of a file, and how far into the file they reach. Unit: bytes.
 *
 * Cells are still bytes of UTF-8, a letter each: `lettersIn` makes text of one. Most cells of a large
 * file are known already, and making text of all of them would take as long as everything else.
 */
export type RecordBatch = { readonly records: string[][]; readonly bytes: number };

const IS_PLAIN = /^[\0-\x7f]*$/;

/** The text of a cell whose letters are bytes of UTF-8. */
export const lettersIn = (cell: string): string =>
  IS_PLAIN.test(cell) ? cell : Buffer.from(cell, 'latin1').toString('utf8');

/**
 * The records of a CSV file in whatever letters, in batches, without ever holding the file; ends
 * when `signal` says so. Throws `UnreadableLetters` and `UnclosedQuotes`.
 */
export async function* caseRecords(
  path: string,
  signal?: AbortSignal,
): AsyncGenerator<RecordBatch> {
  let bytes = 0;
  const source = createReadStream(path, { highWaterMark: CHUNK, signal });
  async function* counted() {
    for await (const chunk of source) {
      bytes += chunk.length;
      yield chunk as Buffer;
    }
  }
  let splitter: RecordSplitter | null = null;
  for await (const chunk of inUtf8(counted())) {
    let text = chunk.toString('latin1');
    if (!splitter) {
      const { separator, start } = separatorIn(text);
      splitter = new RecordSplitter(separator);
      text = text.slice(start);
    }
    yield { records: splitter.split(text), bytes };
  }
  if (splitter) yield { records: splitter.split('', true), bytes };
}
