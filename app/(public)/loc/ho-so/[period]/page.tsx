import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ResultsPage } from '@/components/dossier/results-page';
import { parseResultView } from '@/lib/domain/dossier-result-view';
import { publishedDossierPeriods, publishedDossiers } from '@/lib/queries/dossier-release';
import { resultTitle } from '@/lib/text/dossier-result';

type Props = PageProps<'/loc/ho-so/[period]'>;

export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { period } = await params;
  const published = await publishedDossiers(period);
  if (!published) return {};
  return {
    title: `${resultTitle(published)} (đã lọc)`,
    alternates: { canonical: `/ho-so/${period}` },
  };
}

/** The same address with parameters: rendered from the cached results, never from the database. */
export default async function FilteredDossiersPage({ params, searchParams }: Props) {
  const [{ period }, query] = await Promise.all([params, searchParams]);
  const [published, periods] = await Promise.all([
    publishedDossiers(period),
    publishedDossierPeriods(),
  ]);
  if (!published) notFound();

  return (
    <ResultsPage
      published={published}
      view={parseResultView(query)}
      periods={periods}
      path={`/ho-so/${period}`}
    />
  );
}
