import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildChartWorker } from '@/scripts/build-chart-worker.mjs';
import { PictureWorker } from './picture-worker-client';

const REQUEST = {
  wants: 'pictures',
  definition: {
    kind: 'compare',
    years: [2022, 2023],
    scale: { min: 0, max: 80, decimals: 2, unit: 'điểm' },
    series: [{ label: 'Thái Bình', values: [43.514, 43.7585] }],
  },
} as const;

const folder = mkdtempSync(join(tmpdir(), 'chart-worker-'));

/** A worker of this code, in a file of its own. */
function workerOf(name: string, code: string) {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return file;
}

let built: string;

beforeAll(async () => {
  built = await buildChartWorker();
}, 30_000);

test('the built worker draws both pictures while the caller waits', () => {
  const answer = new PictureWorker(built).askAndWait(REQUEST);
  expect(answer).toMatchObject({ ok: true, drawn: { is: 'pictures' } });
  expect(JSON.stringify(answer)).toContain('43,76');
});

test('a worker that was never built is a sentence, not a crash', () => {
  const answer = new PictureWorker(join(folder, 'nowhere.mjs')).askAndWait(REQUEST);
  expect(answer).toEqual({
    ok: false,
    reason: `${join(folder, 'nowhere.mjs')} has not been built`,
  });
});

test('a worker that hangs is given up after the patience it was granted', () => {
  const hanging = workerOf('hanging', 'setInterval(() => {}, 1000);');
  const answer = new PictureWorker(hanging, 200).askAndWait(REQUEST);
  expect(answer).toEqual({ ok: false, reason: 'no answer within 200 ms' });
});

test('after three silences in a row nobody waits any more', () => {
  const worker = new PictureWorker(workerOf('silent', ''), 50);
  for (let time = 0; time < 3; time += 1) worker.askAndWait(REQUEST);
  expect(worker.askAndWait(REQUEST)).toEqual({
    ok: false,
    reason: 'the worker was silent too often',
  });
});

test('a PNG is drawn without holding the caller', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
  const answer = await new PictureWorker(built).ask({ wants: 'png', svg, width: 10 });
  if (!answer.ok || answer.drawn.is !== 'png') throw new Error(JSON.stringify(answer));
  expect([...answer.drawn.bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
}, 20_000);
