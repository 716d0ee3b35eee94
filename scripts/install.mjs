import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './folders.mjs';
import { alone } from './lock.mjs';
import { run } from './run.mjs';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether every package of the project's lock file lies in node_modules in that very version.
 * Optional ones may be missing: npm leaves out those of other systems.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} present node_modules/.package-lock.json, written by npm when it has finished
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages).every(([path, { version, integrity, optional }]) => {
    const found = present.packages[path];
    if (path === '' || (!found && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

/** @param {string} path */
const lockfileAt = (path) => JSON.parse(readFileSync(join(PROJECT, path), 'utf8'));

function isReady() {
  const present = 'node_modules/.package-lock.json';
  return (
    existsSync(join(PROJECT, present)) &&
    isInstalled(lockfileAt('package-lock.json'), lockfileAt(present))
  );
}

/**
 * Not `npm ci`: it refuses a lock file without the packages of every other system, and registries
 * inside closed networks do not hold those. `--no-save` keeps to the versions locked all the same.
 */
async function installMissing() {
  if (isReady()) return;
  await step('Cài thư viện', async () => {
    const words = ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev'];
    const { npm_execpath: npm } = process.env;
    const { code, output } = await (npm
      ? run(process.execPath, [npm, ...words])
      : run('npm', words));
    if (code !== 0) throw new Sentence('Không cài được thư viện. npm báo:', output);
  });
}

/** Installs the libraries of package-lock.json unless they are there. */
export const install = () => alone('install', installMissing);
