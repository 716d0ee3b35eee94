import './picture-dom';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { draw } from './draw';
import type { Drawn, PictureAnswer, PictureLetter, PictureRequest } from './picture-request';
import { rasterise } from './rasterise';

async function drawnFor(request: PictureRequest): Promise<Drawn> {
  if (request.wants === 'png')
    return { is: 'png', bytes: await rasterise(request.svg, request.width) };
  const { definition } = request;
  return { is: 'pictures', narrow: draw(definition, 'narrow'), wide: draw(definition, 'wide') };
}

async function answerTo(request: PictureRequest): Promise<PictureAnswer> {
  try {
    return { ok: true, drawn: await drawnFor(request) };
  } catch (failure) {
    return { ok: false, reason: String(failure) };
  }
}

parentPort?.on('message', async ({ request, port, isDone }: PictureLetter<MessagePort>) => {
  port.postMessage(await answerTo(request));
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
});
