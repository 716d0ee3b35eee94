import type { NextConfig } from 'next';

/** Parameters that turn a prerendered address into a filtered one; each is sent to the page that reads them. */
const FILTERED = [
  {
    source: '/xep-hang/:indicator/:year',
    destination: '/loc/xep-hang/:indicator/:year',
    keys: ['vung', 'nhom', 'tim', 'sap-xep'],
  },
  { source: '/don-vi', destination: '/loc/don-vi', keys: ['tim'] },
  { source: '/', destination: '/loc/trang-chu', keys: ['nam'] },
] as const;

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
];

const config: NextConfig = {
  cacheComponents: true,
  /** The last copy of a published page outlives a lost database; a publication expires it by tag. */
  cacheLife: { published: { stale: 300, revalidate: 3600, expire: 31_536_000 } },
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['happy-dom'],
  rewrites: async () => ({
    beforeFiles: FILTERED.flatMap(({ source, destination, keys }) =>
      keys.map((key) => ({ source, has: [{ type: 'query' as const, key }], destination })),
    ),
  }),
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
};

export default config;
