import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { answerTo, textOf } from './answer';
import { type BenchPage, type FreshPage, onFreshPage, readToTheEnd } from './browser';

/** Bytes of one page. Those of script, style and fonts are as they came over the wire. */
export type Weight = {
  readonly name: string;
  readonly html: {
    readonly raw: number;
    /** As this server sends it to a browser. */
    readonly served: number;
    readonly encoding: string;
    readonly gzip: number;
    readonly brotli: number;
    /** Part of the raw HTML that repeats the page as data for React. */
    readonly flightShare: number;
  };
  readonly requests: number;
  readonly requestsAfterReading: number;
  readonly script: number;
  readonly scriptAfterReading: number;
  readonly style: number;
  readonly font: number;
};

type Wire = { readonly kind: string; readonly bytes: number };

const QUIET_MILLISECONDS = 1_000;
const FLIGHT = /<script[^>]*>(?:\(self\.__next_f=)?self\.__next_f[^<]*<\/script>/g;

async function htmlOf(address: string): Promise<Weight['html']> {
  const answer = await answerTo(address, 'gzip, deflate, br');
  const text = textOf(answer);
  const flight = (text.match(FLIGHT) ?? []).reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  const raw = Buffer.byteLength(text);
  return {
    raw,
    served: answer.body.length,
    encoding: String(answer.headers['content-encoding'] ?? 'none'),
    gzip: gzipSync(text).length,
    brotli: brotliCompressSync(text).length,
    flightShare: flight / raw,
  };
}

/** Everything the page fetches, filled in as it arrives. */
async function watched({ wire }: FreshPage): Promise<Wire[]> {
  const kinds = new Map<string, string>();
  const seen: Wire[] = [];
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    seen.push({ kind: kinds.get(requestId) ?? 'Other', bytes: encodedDataLength }),
  );
  await wire.send('Network.enable');
  return seen;
}

const bytesOf = (seen: readonly Wire[], kind: string) =>
  seen.filter((each) => each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);

/** What a page weighs when it is opened, and what it has fetched once it is read to the end. */
export async function weightOf(browser: Browser, { name, url }: BenchPage): Promise<Weight> {
  const html = await htmlOf(url);
  return onFreshPage(browser, async (fresh) => {
    const seen = await watched(fresh);
    await fresh.page.goto(url, { waitUntil: 'networkidle' });
    await fresh.page.waitForTimeout(QUIET_MILLISECONDS);
    const opened = [...seen];
    await readToTheEnd(fresh.page);
    return {
      name,
      html,
      requests: opened.length,
      requestsAfterReading: seen.length,
      script: bytesOf(opened, 'Script'),
      scriptAfterReading: bytesOf(seen, 'Script'),
      style: bytesOf(opened, 'Stylesheet'),
      font: bytesOf(opened, 'Font'),
    };
  });
}
