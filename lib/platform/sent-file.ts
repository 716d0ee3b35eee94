import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { removeFile, sentFileAt } from '@/lib/platform/uploads';

/** Unit: bytes. */
const LARGEST = 4 * 1024 ** 3;
/** What must stay free on the disk for the database and everything else. Unit: bytes. */
const LEFT_FREE = 1024 ** 3;
const LIMITS = { files: 1, fileSize: LARGEST, fields: 10, fieldSize: 1_000, headerPairs: 50 };

export type SentFile = {
  /** Where it lies until it is taken or thrown away. */
  readonly path: string;
  readonly fileName: string;
  readonly hash: string;
  /** Unit: bytes. */
  readonly size: number;
  /** The fields of the form that stood before it. */
  readonly fields: Readonly<Record<string, string>>;
};

export type SentRefusal = 'noFile' | 'fileTooLarge' | 'noRoom' | 'cutOff';

/** Receives a form with one file straight onto the disk, never holding more than a piece of it. */
export async function receivedFile(request: Request): Promise<Result<SentFile, SentRefusal>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !request.body) return refuse('noFile');
  const path = await sentFileAt(randomUUID());
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > LARGEST) return refuse('fileTooLarge');
  const { bavail, bsize } = await statfs(dirname(path));
  if (length + LEFT_FREE > bavail * bsize) return refuse('noRoom');
  const received = await writeTo(path, type, Readable.fromWeb(request.body as never)).catch(() =>
    refuse('cutOff'),
  );
  if (!received.ok) await removeFile(path);
  return received;
}

async function writeTo(
  path: string,
  type: string,
  body: Readable,
): Promise<Result<SentFile, SentRefusal>> {
  const form = new Busboy({ headers: { 'content-type': type }, limits: LIMITS });
  const fields: Record<string, string> = {};
  const hash = createHash('sha256');
  let size = 0;
  let file: { name: string; isTooLarge: () => boolean; written: Promise<void> } | null = null;
  form.on('field', (name, value) => {
    fields[name] = value;
  });
  form.on('file', (_field, stream, name) => {
    const counted = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        size += chunk.length;
        hash.update(chunk);
        done(null, chunk);
      },
    });
    const written = pipeline(stream, counted, createWriteStream(path, { mode: 0o600 }));
    written.catch((error: unknown) => body.destroy(error as Error));
    file = { name, isTooLarge: () => stream.truncated === true, written };
  });
  await pipeline(body, form);
  const kept = file as { name: string; isTooLarge: () => boolean; written: Promise<void> } | null;
  await kept?.written;
  if (!kept || size === 0) return refuse('noFile');
  if (kept.isTooLarge()) return refuse('fileTooLarge');
  return accept({ path, fileName: kept.name, hash: hash.digest('hex'), size, fields });
}
