import { type PictureStore, pictureStore } from './picture-store';
import { PictureWorker } from './picture-worker-client';

declare global {
  /** The server's pictures; in a browser there are none. */
  var chartPictures: PictureStore | undefined;
}

/**
 * Server and client components are bundled apart but run in one server process:
 * here the one leaves the pictures, there the other finds them, and none travels as a prop.
 */
export function openPictures() {
  globalThis.chartPictures ??= pictureStore(new PictureWorker());
}
