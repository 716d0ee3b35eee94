import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { atEnd, live } from '@/scripts/lifecycle.mjs';
import { generateClient } from '@/scripts/prisma';
import { step } from '@/scripts/step.mjs';
import { openTemplate } from '@/scripts/test-database';
import { buildUnlessBuilt, prepareTestSite, serveTestSite } from '@/scripts/test-site';
import { openSession } from '@/tests/support/signed-in';
import { BENCH_FOLDER } from './bench-folder';
import { fillTasks } from './board-tasks';
import { medianOf } from './median';

/** As many as a demonstration has. */
const DOSSIERS = 80_000;
const TASKS = 500;
const ORDERS = 20;
const BOARD = '/lanh-dao';
/** Behind sign-in, under the same head and navigation, and next to nothing in it. */
const EMPTY = '/lanh-dao/xem-truoc';
const WARM = 10;
const ROUNDS = 60;
/** Unit: ms. */
const AIM = 100;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** From the request to the last byte, on a connection that is open already. Unit: ms. */
function askedFor(address: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' };
    const began = performance.now();
    get(address, { headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.on('data', () => undefined);
      response.once('error', reject);
      response.once('end', () => resolve(performance.now() - began));
    }).once('error', reject);
  });
}

/** The production build on a year and more of made-up dossiers and some hundred tasks. */
async function served(): Promise<{ readonly address: string; readonly cookie: string }> {
  await generateClient();
  const template = await step('Chuẩn bị cơ sở dữ liệu', async () => {
    const opening = openTemplate();
    atEnd(async () => (await opening).release());
    return opening;
  });
  const build = await step('Nạp hồ sơ và nhiệm vụ', async () => {
    const made = await prepareTestSite(template, DOSSIERS);
    await fillTasks(made.ownerUrl, TASKS, ORDERS);
    return made;
  });
  atEnd(build.drop);
  await step('Dựng trang', async () => buildUnlessBuilt(build));
  const site = await serveTestSite(build);
  atEnd(site.stop);
  const { cookie } = await openSession({ databaseUrl: build.ownerUrl, role: 'leader' });
  return { address: site.address, cookie: `${cookie.name}=${cookie.value}` };
}

const shown = (time: number) => time.toFixed(1).replace('.', ',');

await live(async () => {
  const { address, cookie } = await served();
  const [busyBefore = 0] = loadavg();
  const times: Record<'board' | 'empty', number[]> = { board: [], empty: [] };
  for (let round = -WARM; round < ROUNDS; round += 1) {
    const board = await askedFor(address + BOARD, cookie);
    const empty = await askedFor(address + EMPTY, cookie);
    if (round < 0) continue;
    times.board.push(board);
    times.empty.push(empty);
  }
  const [board, empty] = [medianOf(times.board), medianOf(times.empty)];
  const isMet = board <= AIM;
  console.log(`  ${BOARD}: ${shown(board)} ms, nhanh nhất ${shown(Math.min(...times.board))} ms`);
  console.log(`  ${EMPTY} (gần như rỗng): ${shown(empty)} ms; gấp ${shown(board / empty)} lần`);
  console.log(`  ${isMet ? '✓' : '✗'} trung vị không quá ${AIM} ms`);
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  const kept = { at: new Date(), machine, busyBefore, board, empty, ratio: board / empty, times };
  const file = join(BENCH_FOLDER, 'board.json');
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  console.log(`\nMáy bận ${busyBefore.toFixed(1)} trước khi đo. Số đo: ${file}`);
  return isMet ? 0 : 1;
});
