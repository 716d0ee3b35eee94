import { spawn } from 'node:child_process';
import { PROJECT } from './folders.mjs';
import { atEnd, isLeaving } from './lifecycle.mjs';

const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

/**
 * Runs a program in the project's folder and returns its exit code and all it printed. It runs in a
 * group of its own: Ctrl-C reaches us, we end it, and its answer never comes.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {Record<string, string | undefined>} [environment] besides our own
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, words, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: PROJECT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...QUIET, ...environment },
    });
    const { pid } = child;
    const forget = atEnd(() => pid !== undefined && process.kill(-pid, 'SIGTERM'));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      forget();
      if (!isLeaving()) resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a Node.js script or a package's program, by its path in the project.
 *
 * @param {string} script
 * @param {readonly string[]} words
 * @param {Record<string, string | undefined>} [environment]
 */
export const runNode = (script, words, environment) =>
  run(process.execPath, [script, ...words], environment);
