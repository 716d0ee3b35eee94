import { mkdirSync } from 'node:fs';
import { DATA_FOLDER } from './folders.mjs';
import { install } from './install.mjs';
import { live } from './lifecycle.mjs';
import { takeLockWithin } from './lock.mjs';
import { Sentence } from './sentence.mjs';

const OLDEST_NODE = [20, 19];
/** How long a command that is being stopped may take to clear the place. */
const PATIENCE_SECONDS = 6;

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Sentence(
    `Cần Node.js ${OLDEST_NODE.join('.')} trở lên; đang có ${process.versions.node}.`,
  );
}

/**
 * Runs one of the two commands on a machine where nothing may be installed yet: only Node.js's own
 * modules before the install, TypeScript after it. Only one of a name runs in a folder at a time.
 *
 * @param {string} name as in `npm <name>`
 * @param {() => Promise<{ main: (flags: string[]) => Promise<number> }>} load the command itself
 */
export function begin(name, load) {
  return live(async () => {
    checkNode();
    if (!(await takeLockWithin(name, PATIENCE_SECONDS))) {
      throw new Sentence(
        `Một lệnh "npm ${name}" khác đang chạy trong thư mục này. Hãy dừng lệnh đó trước.`,
      );
    }
    mkdirSync(DATA_FOLDER, { recursive: true, mode: 0o700 });
    await install();
    const { register } = await import('tsx/esm/api');
    register();
    const { main } = await load();
    return main(process.argv.slice(2));
  });
}
