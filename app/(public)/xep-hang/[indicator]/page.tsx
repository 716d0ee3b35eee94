import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RankingPage } from '@/components/ranking/ranking-page';
import { DEFAULT_VIEW } from '@/lib/domain/ranking-view';
import { homeAuthority } from '@/lib/queries/authority';
import { indicatorAt, indicators } from '@/lib/queries/indicator';
import { publishedRanking } from '@/lib/queries/ranking';

type Props = PageProps<'/xep-hang/[indicator]'>;

export const ensureStatic = 'navigation';

export async function generateStaticParams() {
  return (await indicators()).map(({ slug }) => ({ indicator: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const indicator = await indicatorAt((await params).indicator);
  const newest = indicator?.periods[0];
  if (!indicator || !newest) return {};
  return {
    title: `Xếp hạng ${indicator.name}, năm mới nhất`,
    alternates: { canonical: `/xep-hang/${indicator.slug}/${newest}` },
  };
}

/** Always the newest published year of the indicator; its links lead to the dated address. */
export default async function NewestRankingPage({ params }: Props) {
  const indicator = await indicatorAt((await params).indicator);
  const newest = indicator?.periods[0];
  if (!indicator || !newest) notFound();

  const [ranking, home] = await Promise.all([
    publishedRanking(indicator.slug, newest),
    homeAuthority(),
  ]);
  if (!ranking) notFound();

  return (
    <RankingPage
      ranking={ranking}
      view={DEFAULT_VIEW}
      homeSlug={home.slug}
      path={`/xep-hang/${indicator.slug}/${newest}`}
    />
  );
}
