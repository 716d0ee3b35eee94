import { Sentence } from './sentence.mjs';

/** Exit codes of a command that a signal ended. */
const ENDED = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const WATCH_MILLISECONDS = 300;

/** @type {Set<() => unknown>} */
const duties = new Set();
let isEnding = false;

/** Whether the process is on its way out: nothing it does now is a result. */
export const isLeaving = () => isEnding;

/**
 * Has `work` done before the process ends, last asked first, unless the answer is called before.
 *
 * @param {() => unknown} work
 */
export function atEnd(work) {
  duties.add(work);
  return () => duties.delete(work);
}

/**
 * Does what must be done at the end, once, and leaves with `code`.
 *
 * @param {number} code
 */
export async function end(code) {
  if (isEnding) return;
  isEnding = true;
  let left = code;
  for (const duty of [...duties].toReversed()) {
    try {
      await duty();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      left = 1;
    }
  }
  process.exit(left);
}

/** npm runs us through a shell; asked to stop, that shell goes without passing the word on. */
function leaveWithShell() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => process.ppid === shell || end(ENDED.SIGTERM), WATCH_MILLISECONDS);
  watch.unref();
}

/** @param {unknown} error */
function report(error) {
  // What breaks because we are leaving is no failure.
  if (isEnding) return;
  if (error instanceof Sentence) console.error(`\n${error.message}\n${error.detail}`.trimEnd());
  else console.error(error);
}

/**
 * Runs a command to its end; Ctrl-C, a request to stop and a closed terminal end it in good order.
 *
 * @param {() => Promise<number>} work its exit code
 */
export async function live(work) {
  leaveWithShell();
  for (const [signal, code] of Object.entries(ENDED)) {
    process.on(signal, () => {
      if (!isEnding) console.log('\nĐang dừng …');
      void end(code);
    });
  }
  try {
    await end(await work());
  } catch (error) {
    report(error);
    await end(1);
  }
}
