import files from 'next/dist/server/lib/incremental-cache/file-system-cache.js';

/**
 * Where Next.js keeps its prerendered pages: on the disk of the build and in memory, as it does by itself.
 *
 * But a plain form's answer is rendered whole. Next.js 16.4 would resume the prerendered shell of the
 * page for it, and a resumed page does not know what the action answered: without JavaScript the
 * sentence of a refusal would never be seen.
 */

/** @type {typeof import('next/dist/server/lib/incremental-cache/file-system-cache').default} */
const FileSystemCache = Reflect.get(files, 'default') ?? files;

/** @param {Record<string, undefined | string | string[]>} headers */
const isPlainForm = (headers) =>
  headers['next-action'] === undefined &&
  /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(
    String(headers['content-type'] ?? ''),
  );

export class PageCache extends FileSystemCache {
  #isPlainForm;

  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context */
  constructor(context) {
    super(context);
    this.#isPlainForm = isPlainForm(context._requestHeaders);
  }

  /** @override @param {Parameters<InstanceType<typeof FileSystemCache>['get']>} asked */
  async get(...asked) {
    if (this.#isPlainForm && asked[1].kind === 'APP_PAGE') return null;
    return super.get(...asked);
  }
}

// biome-ignore lint/style/noDefaultExport: Next.js looks for its cache handlers there
export default PageCache;
