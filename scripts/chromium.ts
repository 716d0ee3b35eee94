import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNode } from './run.mjs';
import { Sentence } from './sentence.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium on the machine, by the names it goes under. */
function installed(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** The one Playwright keeps for itself, where it has fetched it. */
async function ofPlaywright(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

async function installWithApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], quietly);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  return installed();
}

async function installWithPlaywright(): Promise<string | undefined> {
  await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium']);
  return ofPlaywright();
}

/** Path of a Chromium for the browser tests: found, else installed. CHROMIUM_PATH goes first. */
export async function chromiumPath(): Promise<string> {
  const { CHROMIUM_PATH: given } = process.env;
  if (given && !isProgram(given)) {
    throw new Sentence(`CHROMIUM_PATH: không chạy được "${given}".`);
  }
  const path =
    given ||
    installed() ||
    (await ofPlaywright()) ||
    (await installWithApt()) ||
    (await installWithPlaywright());
  if (path) return path;
  throw new Sentence(
    'Không tìm thấy Chromium. Hãy cài bằng "apt-get install chromium" hoặc đặt CHROMIUM_PATH.',
  );
}
