import type { ChartDefinition } from './definition';

/** What the drawing worker is asked for. A PNG is `width` px wide. */
export type PictureRequest =
  | { readonly wants: 'pictures'; readonly definition: ChartDefinition }
  | { readonly wants: 'png'; readonly svg: string; readonly width: number };

export type Drawn =
  | { readonly is: 'pictures'; readonly narrow: string; readonly wide: string }
  | { readonly is: 'png'; readonly bytes: Uint8Array };

export type PictureAnswer =
  | { readonly ok: true; readonly drawn: Drawn }
  | { readonly ok: false; readonly reason: string };

/** A request on its way: the answer goes to `port`, then `isDone` wakes whoever waits for it. */
export type PictureLetter<Port> = {
  readonly request: PictureRequest;
  readonly port: Port;
  readonly isDone: Int32Array;
};
