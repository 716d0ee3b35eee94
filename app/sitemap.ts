import type { MetadataRoute } from 'next';
import { hasPublicName, knownAddresses, publicAddress } from '@/lib/queries/published-address';

const FIXED = ['/', '/xep-hang', '/don-vi', '/so-sanh', '/ho-so', '/phuong-phap', '/nguon'];

/** Published addresses only; empty without SITE_URL, since a sitemap must write them whole. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  if (!hasPublicName()) return [];
  const { rankings, authorities, dossiers } = await knownAddresses();
  return [
    ...FIXED,
    ...rankings.map(({ indicator, period }) => `/xep-hang/${indicator}/${period}`),
    ...dossiers.map(({ period }) => `/ho-so/${period}`),
    ...authorities.map(({ slug }) => `/don-vi/${slug}`),
  ].map((path) => ({ url: publicAddress(path) }));
}
