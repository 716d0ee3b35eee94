import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProvincePage } from '@/components/authority/province-page';
import { TerritoryPage } from '@/components/authority/territory-page';
import { authorityAt, homeAuthority } from '@/lib/queries/authority';
import { provinceView } from '@/lib/queries/province';
import { territoryView } from '@/lib/queries/territory';
import { lifetimeText } from '@/lib/text/authority';

type Props = PageProps<'/don-vi/[slug]'>;

export const ensureStatic = 'navigation';

/** The home province and its kin are made at build time, the others when first asked for: their charts take a minute to draw. */
export async function generateStaticParams() {
  const { slug, predecessors, successors } = await homeAuthority();
  return [slug, ...[...predecessors, ...successors].map((kin) => kin.slug)].map((one) => ({
    slug: one,
  }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const authority = await authorityAt((await params).slug);
  if (!authority) return {};
  const lifetime = lifetimeText(authority);
  return { title: lifetime ? `${authority.name} (${lifetime})` : authority.name };
}

export default async function AuthorityPage({ params }: Props) {
  const authority = await authorityAt((await params).slug);
  if (!authority) notFound();
  if (authority.kind !== 'province') {
    return <TerritoryPage authority={authority} view={await territoryView(authority)} />;
  }
  return <ProvincePage authority={authority} view={await provinceView(authority)} />;
}
