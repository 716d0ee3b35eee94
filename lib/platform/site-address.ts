import { env } from '@/lib/platform/env';

/** A path as a whole address for e-mail: by SITE_URL, never by what a request calls this host. */
export const siteAddress = (path: string): string => {
  const { SITE_URL, PORT } = env();
  return new URL(path, SITE_URL ?? `http://127.0.0.1:${PORT}`).href;
};
