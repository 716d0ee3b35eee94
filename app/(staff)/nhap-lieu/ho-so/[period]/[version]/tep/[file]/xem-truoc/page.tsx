import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ReportPreviewPage } from '@/components/dossier/report-preview-page';
import { requireActor } from '@/lib/platform/session';
import { reportPreviewAt } from '@/lib/queries/dossier-report';

export const metadata: Metadata = { title: 'Xem trước tệp báo cáo hồ sơ' };

export const instant = false;

type Props = PageProps<'/nhap-lieu/ho-so/[period]/[version]/tep/[file]/xem-truoc'>;

export default async function Page({ params }: Props) {
  const { file, ...address } = await params;
  const at = `/nhap-lieu/ho-so/${address.period}/${address.version}/tep/${file}`;
  const view = await reportPreviewAt(address, file, await requireActor(`${at}/xem-truoc`));
  if (!view) notFound();
  if (view === 'done') redirect(at);

  return <ReportPreviewPage view={view} />;
}
