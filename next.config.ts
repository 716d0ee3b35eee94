import { join } from 'node:path';
import type { NextConfig } from 'next';

/** Parameters that turn a prerendered address into a filtered one; each is sent to the page that reads them. */
const FILTERED = [
  {
    source: '/xep-hang/:indicator/:year',
    destination: '/loc/xep-hang/:indicator/:year',
    keys: ['vung', 'nhom', 'tim', 'sap-xep'],
  },
  {
    source: '/ho-so/:period',
    destination: '/loc/ho-so/:period',
    keys: ['don-vi', 'linh-vuc', 'sap-xep'],
  },
  { source: '/don-vi', destination: '/loc/don-vi', keys: ['tim'] },
  { source: '/so-sanh', destination: '/loc/so-sanh', keys: ['don-vi', 'chi-so', 'nam'] },
  { source: '/', destination: '/loc/trang-chu', keys: ['nam'] },
] as const;

/** The policy of scripts is said by the web server, which sees whole answers (scripts/web/). */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

const cacheControl = (value: string) => [{ key: 'Cache-Control', value }];

/**
 * What a cache in front may do with published pages: ask again after a minute, so that a
 * publication shows at once, and go on answering for a week when this server does not.
 */
const PUBLISHED =
  'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=604800';

/** Addresses that show published figures, and those below them; no cache keeps any other. */
const PUBLIC = [
  ...[
    'xep-hang',
    'don-vi',
    'ho-so',
    'so-sanh',
    'phuong-phap',
    'nguon',
    'tro-giup-tiep-can',
    'du-lieu',
  ],
  ...['sitemap.xml', 'robots.txt', 'icon.svg'],
];

/** Font files carry their version in their address. */
const FOREVER = 'public, max-age=31536000, immutable';

const config: NextConfig = {
  /** The commands that build and serve say where: tests never build over what `npm start` serves. */
  distDir: process.env.NEXT_DIST_DIR || '.next',
  cacheComponents: true,
  /** The last copy of a published page outlives a lost database; a publication expires it by tag. */
  cacheLife: { published: { stale: 300, revalidate: 3600, expire: 31_536_000 } },
  /** Answers to plain forms are rendered whole, so that they say what the action said. */
  cacheHandler: join(process.cwd(), 'lib/platform/page-cache.mjs'),
  /** Keeps the last copies past their time of renewal, so that they outlive a lost database. */
  cacheHandlers: { default: join(process.cwd(), 'lib/platform/published-cache.mjs') },
  /** Links are plain, nothing is prefetched; an unknown address waits for its page, so that its status is true. */
  partialPrefetching: false,
  poweredByHeader: false,
  /** No Link header fits: the document's head names the same files. */
  reactMaxHeadersLength: 1,
  images: { unoptimized: true },
  /** What is asked for is kept in bounded memory, never on the disk: there are endless unknown addresses. */
  experimental: {
    isrFlushToDisk: false,
    /** A file of 10 MB that proves something, and the form around it. */
    serverActions: { bodySizeLimit: '11mb' },
  },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg-boss', 'happy-dom', 'docx', 'pdfmake'],
  rewrites: async () => ({
    beforeFiles: FILTERED.flatMap(({ source, destination, keys }) =>
      keys.map((key) => ({ source, has: [{ type: 'query' as const, key }], destination })),
    ),
  }),
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/((?!_next/).*)', headers: cacheControl('no-store') },
    { source: '/', headers: cacheControl(PUBLISHED) },
    { source: `/:first(${PUBLIC.join('|')})/:path*`, headers: cacheControl(PUBLISHED) },
    { source: '/fonts/:path*', headers: cacheControl(FOREVER) },
  ],
};

export default config;
