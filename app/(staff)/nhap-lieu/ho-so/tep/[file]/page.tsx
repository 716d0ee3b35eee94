import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CasePage } from '@/components/dossier/case-page';
import { requireActor } from '@/lib/platform/session';
import { caseImportAt } from '@/lib/queries/dossier-case-import';

export const metadata: Metadata = { title: 'Nhập tệp hồ sơ' };

export const instant = false;

export default async function Page({ params }: PageProps<'/nhap-lieu/ho-so/tep/[file]'>) {
  const { file } = await params;
  const view = await caseImportAt(file, await requireActor(`/nhap-lieu/ho-so/tep/${file}`));
  if (!view) notFound();

  return <CasePage view={view} />;
}
