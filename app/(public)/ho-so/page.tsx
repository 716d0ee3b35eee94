import type { Metadata } from 'next';
import { ResultsListPage } from '@/components/dossier/results-list-page';
import { homeAuthority } from '@/lib/queries/authority';
import { dossierQuotes } from '@/lib/queries/dossier-quote';
import { dossierSummaries } from '@/lib/queries/dossier-release';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: 'Kết quả giải quyết hồ sơ' };

export default async function DossierPeriodsPage() {
  const [home, summaries, quotes] = await Promise.all([
    homeAuthority(),
    dossierSummaries(),
    dossierQuotes(),
  ]);
  return <ResultsListPage homeName={home.name} summaries={summaries} quotes={quotes} />;
}
