import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DossierDetailPage } from '@/components/dossier/dossier-page';
import { writtenPath } from '@/lib/domain/published-address';
import { requireActor } from '@/lib/platform/session';
import { dossierTrace } from '@/lib/queries/dossier-list';

export const metadata: Metadata = { title: 'Hồ sơ' };
export const instant = false;

/** One dossier: its days, how late it is, which file it came in. */
export default async function Page({ params }: PageProps<'/lanh-dao/ho-so/danh-sach/[code]'>) {
  const { code: written } = await params;
  const actor = await requireActor(`/lanh-dao/ho-so/danh-sach/${written}`);
  const trace = await dossierTrace(writtenPath(written), actor);
  if (!trace) notFound();

  return <DossierDetailPage {...trace} />;
}
