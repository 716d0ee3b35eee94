import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A file that is written line by line, never faster than the disk takes it. */
export type LineFile = {
  readonly write: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export function lineFile(path: string): LineFile {
  const stream = createWriteStream(path, { mode: 0o600 });
  let failure: unknown = null;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    write: async (line) => {
      if (failure) throw failure;
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      if (!stream.closed) await once(stream, 'close');
      if (failure) throw failure;
    },
  };
}

/** The lines of such a file, one after the other. */
export const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
