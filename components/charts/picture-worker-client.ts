import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { PictureAnswer, PictureRequest } from './picture-request';

/** Longest wait for one drawing. Unit: ms. */
const PATIENCE = 5_000;
/** After so many unanswered requests in a row, this process asks no more. */
const MOST_SILENCES = 3;

const builtWorker = () => join(process.cwd(), '.data', 'build', 'chart-worker.mjs');

const no = (reason: string): PictureAnswer => ({ ok: false, reason });

const isAnswer = (message: unknown): message is PictureAnswer =>
  typeof message === 'object' && message !== null && 'ok' in message;

/** One drawing worker: started at the first request, replaced when it hangs, never keeps the process alive. */
export class PictureWorker {
  readonly #file: string;
  readonly #patience: number;
  #worker: Worker | null = null;
  #silences = 0;

  constructor(file = builtWorker(), patience = PATIENCE) {
    this.#file = file;
    this.#patience = patience;
  }

  /**
   * Draws while this thread waits, because prerendering awaits nothing but its own caches.
   * Tens of milliseconds, once for each definition; at most five seconds.
   */
  askAndWait(request: PictureRequest): PictureAnswer {
    const refusal = this.#refusal();
    if (refusal !== null) return no(refusal);
    const { port, isDone } = this.#sent(request);
    Atomics.wait(isDone, 0, 0, this.#patience);
    const answer: unknown = receiveMessageOnPort(port)?.message;
    port.close();
    return this.#settled(answer);
  }

  /** Draws without holding this thread, for downloads. */
  async ask(request: PictureRequest): Promise<PictureAnswer> {
    const refusal = this.#refusal();
    if (refusal !== null) return no(refusal);
    const { port } = this.#sent(request);
    const answer = await firstMessage(port, this.#patience);
    port.close();
    return this.#settled(answer);
  }

  /** Ends the worker; the next request starts another. */
  stop() {
    void this.#worker?.terminate();
    this.#worker = null;
  }

  #refusal(): string | null {
    if (!existsSync(this.#file)) return `${this.#file} has not been built`;
    return this.#silences < MOST_SILENCES ? null : 'the worker was silent too often';
  }

  #sent(request: PictureRequest) {
    const { port1, port2 } = new MessageChannel();
    const isDone = new Int32Array(new SharedArrayBuffer(4));
    this.#worker ??= this.#started();
    this.#worker.postMessage({ request, port: port2, isDone }, [port2]);
    return { port: port1, isDone };
  }

  #settled(answer: unknown): PictureAnswer {
    if (isAnswer(answer)) {
      this.#silences = 0;
      return answer;
    }
    this.#silences += 1;
    this.stop();
    return no(`no answer within ${this.#patience} ms`);
  }

  #started(): Worker {
    const worker = new Worker(this.#file, { name: 'chart-pictures' });
    const forget = () => {
      if (this.#worker === worker) this.#worker = null;
    };
    worker.once('error', forget);
    worker.once('exit', forget);
    worker.unref();
    return worker;
  }
}

/** The first message on `port`, or null after `patience` ms. */
const firstMessage = (port: MessagePort, patience: number) =>
  new Promise<unknown>((resolve) => {
    const alarm = setTimeout(resolve, patience, null);
    port.once('message', (message) => {
      clearTimeout(alarm);
      resolve(message);
    });
  });
