declare global {
  /** Kept by lib/platform/published-cache.mjs; absent until the first read of this process. */
  var publishedVersionNow: string | undefined;
}

/** Which published figures this process answers with: another text as soon as anything may differ. */
export const publishedVersion = (): string | null => globalThis.publishedVersionNow ?? null;
