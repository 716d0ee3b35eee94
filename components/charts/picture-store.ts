import type { ChartDefinition } from './definition';
import type { PictureWorker } from './picture-worker-client';
import type { Width } from './size';

/** Pictures kept in memory. Unit: characters; some 1,000 definitions. */
const MOST_KEPT = 16_000_000;

/** The two first pictures of one definition. */
export type Pictures = Readonly<Record<Width, string>>;

/** Null where they could not be drawn: then the table stands alone. */
export type PictureStore = (definition: ChartDefinition) => Pictures | null;

/** A store that draws each definition once and forgets the ones longest unused. Failures are not kept. */
export function pictureStore(
  worker: Pick<PictureWorker, 'askAndWait'>,
  mostKept = MOST_KEPT,
): PictureStore {
  const kept = new Map<string, Pictures>();
  let size = 0;
  const sizeOf = (key: string, { narrow, wide }: Pictures) =>
    key.length + narrow.length + wide.length;

  return (definition) => {
    const key = JSON.stringify(definition);
    const pictures = kept.get(key) ?? drawn(worker, definition);
    if (pictures === null) return null;
    if (!kept.delete(key)) size += sizeOf(key, pictures);
    kept.set(key, pictures);
    for (const [oldest, old] of kept) {
      if (size <= mostKept) break;
      size -= sizeOf(oldest, old);
      kept.delete(oldest);
    }
    return pictures;
  };
}

function drawn(
  worker: Pick<PictureWorker, 'askAndWait'>,
  definition: ChartDefinition,
): Pictures | null {
  const answer = worker.askAndWait({ wants: 'pictures', definition });
  if (answer.ok && answer.drawn.is === 'pictures') return answer.drawn;
  const reason = answer.ok ? 'unasked answer' : answer.reason;
  console.error(JSON.stringify({ event: 'pictures not drawn', kind: definition.kind, reason }));
  return null;
}
