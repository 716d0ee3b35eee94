import { createReadStream } from 'node:fs';
import { RecordSplitter } from './spreadsheet/records';

/** Unit: bytes. */
const CHUNK = 128 * 1024;

/** Some records of a file, and how far into the file they reach. Unit: bytes. */
export type RecordBatch = { readonly records: string[][]; readonly bytes: number };

/** The records of a CSV file, in batches, without ever holding the file; ends when `signal` says so. */
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
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of counted()) {
    let text = decoder.decode(chunk, { stream: true });
    if (!splitter) {
      const { separator, start } = separatorIn(text);
      splitter = new RecordSplitter(separator);
      text = text.slice(start);
    }
    yield { records: splitter.split(text), bytes };
  }
  if (splitter) yield { records: splitter.split(decoder.decode(), true), bytes };
}

const SEPARATORS = [';', '\t', ','] as const;

function separatorIn(text: string): { separator: string; start: number } {
  const first = text.split('\n', 1)[0] ?? '';
  const count = (separator: string) => first.split(separator).length;
  const separator = SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
  return { separator, start: text.startsWith('\ufeff') ? 1 : 0 };
}
