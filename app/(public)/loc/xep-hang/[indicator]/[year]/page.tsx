import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RankingPage } from '@/components/ranking/ranking-page';
import { parseView } from '@/lib/domain/ranking-view';
import { homeAuthority } from '@/lib/queries/authority';
import { publishedRanking } from '@/lib/queries/ranking';

type Props = PageProps<'/loc/xep-hang/[indicator]/[year]'>;

export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { indicator, year } = await params;
  const ranking = await publishedRanking(indicator, year);
  if (!ranking) return {};
  return {
    title: `Xếp hạng ${ranking.indicator.name} ${year} (đã lọc)`,
    alternates: { canonical: `/xep-hang/${indicator}/${year}` },
  };
}

/** The same address with parameters: rendered from the cached release, never from the database. */
export default async function FilteredRankingPage({ params, searchParams }: Props) {
  const [{ indicator, year }, query] = await Promise.all([params, searchParams]);
  const [ranking, home] = await Promise.all([publishedRanking(indicator, year), homeAuthority()]);
  if (!ranking) notFound();

  return (
    <RankingPage
      ranking={ranking}
      view={parseView(query)}
      homeSlug={home.slug}
      path={`/xep-hang/${indicator}/${year}`}
    />
  );
}
