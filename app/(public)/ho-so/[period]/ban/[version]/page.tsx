import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ResultsPage } from '@/components/dossier/results-page';
import {
  ResultsCorrection,
  ResultsVersionBanner,
} from '@/components/dossier/results-version-banner';
import { DEFAULT_RESULT_VIEW } from '@/lib/domain/dossier-result-view';
import { versionNumber } from '@/lib/domain/release-view';
import {
  dossierCorrection,
  publishedDossierReleases,
  publishedDossiers,
} from '@/lib/queries/dossier-release';
import { resultTitle } from '@/lib/text/dossier-result';

type Props = PageProps<'/ho-so/[period]/ban/[version]'>;

export async function generateStaticParams() {
  return (await publishedDossierReleases()).map(({ period, version }) => ({
    ...{ period, version: String(version) },
  }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { period, version } = await params;
  const published = await publishedDossiers(period);
  const title = published ? `${resultTitle(published)}, bản ${version}` : '';
  return { title, alternates: { canonical: `/ho-so/${period}` } };
}

/** The address that never changes: this version's figures, with a pointer to a newer one. */
export default async function DossierVersionPage({ params }: Props) {
  const { period, version } = await params;
  const wanted = versionNumber(version);
  const [published, changes] = await Promise.all([
    wanted === null ? null : publishedDossiers(period, wanted),
    wanted === null ? null : dossierCorrection(period, wanted),
  ]);
  if (!published) notFound();

  return (
    <>
      <ResultsVersionBanner release={published.release} versions={published.versions} />
      <ResultsPage published={published} view={DEFAULT_RESULT_VIEW} periods={[]} path={null} />
      {changes && <ResultsCorrection published={published} changes={changes} />}
    </>
  );
}
