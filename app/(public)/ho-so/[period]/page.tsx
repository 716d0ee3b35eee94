import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ResultsPage } from '@/components/dossier/results-page';
import { DEFAULT_RESULT_VIEW } from '@/lib/domain/dossier-result-view';
import { publishedDossierPeriods, publishedDossiers } from '@/lib/queries/dossier-release';
import { resultTitle } from '@/lib/text/dossier-result';

type Props = PageProps<'/ho-so/[period]'>;

export const ensureStatic = 'navigation';

export async function generateStaticParams() {
  return (await publishedDossierPeriods()).map(({ period }) => ({ period }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await publishedDossiers((await params).period);
  return published ? { title: resultTitle(published) } : {};
}

export default async function DossierPeriodPage({ params }: Props) {
  const { period } = await params;
  const [published, periods] = await Promise.all([
    publishedDossiers(period),
    publishedDossierPeriods(),
  ]);
  if (!published) notFound();

  return (
    <ResultsPage
      published={published}
      view={DEFAULT_RESULT_VIEW}
      periods={periods}
      path={`/ho-so/${period}`}
    />
  );
}
