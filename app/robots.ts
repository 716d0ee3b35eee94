import type { MetadataRoute } from 'next';
import { hasPublicName, publicAddress } from '@/lib/queries/published-address';

/** Published pages may be read by all; a sitemap is named where the site has a public name. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/loc/', '/du-lieu/', '/suc-khoe', '/theo-doi/'],
    },
    ...(hasPublicName() ? { sitemap: publicAddress('/sitemap.xml') } : {}),
  };
}
