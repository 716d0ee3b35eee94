import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectionSection } from '@/components/ranking/correction-section';
import { RankingPage } from '@/components/ranking/ranking-page';
import { VersionBanner } from '@/components/ranking/version-banner';
import { DEFAULT_VIEW } from '@/lib/domain/ranking-view';
import { versionNumber } from '@/lib/domain/release-view';
import { homeAuthority } from '@/lib/queries/authority';
import { publishedCorrection } from '@/lib/queries/correction';
import { indicatorAt } from '@/lib/queries/indicator';
import { publishedRanking } from '@/lib/queries/ranking';
import { publishedReleases } from '@/lib/queries/release';

type Props = PageProps<'/xep-hang/[indicator]/[year]/ban/[version]'>;

export async function generateStaticParams() {
  return (await publishedReleases()).map(({ indicatorSlug, period, version }) => ({
    ...{ indicator: indicatorSlug, year: period, version: String(version) },
  }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { indicator, year, version } = await params;
  const found = await indicatorAt(indicator);
  return {
    title: `${found?.name ?? ''} ${year}, bản ${version}`.trim(),
    alternates: { canonical: `/xep-hang/${indicator}/${year}` },
  };
}

/** The address that never changes: this version's figures, with a pointer to a newer one. */
export default async function RankingVersionPage({ params }: Props) {
  const { indicator, year, version } = await params;
  const wanted = versionNumber(version);
  const [ranking, home, correction] = await Promise.all([
    wanted === null ? null : publishedRanking(indicator, year, wanted),
    homeAuthority(),
    wanted === null ? null : publishedCorrection(indicator, year, wanted),
  ]);
  if (!ranking) notFound();

  const path = `/xep-hang/${indicator}/${year}`;
  return (
    <>
      <VersionBanner release={ranking.release} versions={ranking.versions} path={path} />
      <RankingPage ranking={ranking} view={DEFAULT_VIEW} homeSlug={home.slug} path={null} />
      {correction && <CorrectionSection correction={correction} />}
    </>
  );
}
