import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RankingPage } from '@/components/ranking/ranking-page';
import { DEFAULT_VIEW } from '@/lib/domain/ranking-view';
import { homeAuthority } from '@/lib/queries/authority';
import { indicators } from '@/lib/queries/indicator';
import { publishedRanking } from '@/lib/queries/ranking';

type Props = PageProps<'/xep-hang/[indicator]/[year]'>;

export const ensureStatic = 'navigation';

export async function generateStaticParams() {
  return (await indicators()).flatMap(({ slug, periods }) =>
    periods.map((year) => ({ indicator: slug, year })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { indicator, year } = await params;
  const ranking = await publishedRanking(indicator, year);
  return ranking ? { title: `Xếp hạng ${ranking.indicator.name} ${year}` } : {};
}

export default async function RankingOfYearPage({ params }: Props) {
  const { indicator, year } = await params;
  const [ranking, home] = await Promise.all([publishedRanking(indicator, year), homeAuthority()]);
  if (!ranking) notFound();

  return (
    <RankingPage
      ranking={ranking}
      view={DEFAULT_VIEW}
      homeSlug={home.slug}
      path={`/xep-hang/${indicator}/${year}`}
    />
  );
}
