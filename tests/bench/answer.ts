import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the wire. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Asks as a browser does that understands the given encodings ("gzip, br"). */
export function answerTo(address: string, encodings: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encodings, accept: 'text/html' };
    get(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, body: Buffer.concat(parts) });
      });
    }).once('error', reject);
  });
}

/** The text of an answer, whatever it was packed with. */
export function textOf({ headers, body }: Answer): string {
  const packed = headers['content-encoding'];
  if (packed === 'gzip') return gunzipSync(body).toString();
  if (packed === 'br') return brotliDecompressSync(body).toString();
  return body.toString();
}
