import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportFilePage } from '@/components/dossier/report-file-page';
import { requireActor } from '@/lib/platform/session';
import { reportFileAt } from '@/lib/queries/dossier-report';

export const metadata: Metadata = { title: 'Nhập tệp báo cáo hồ sơ' };

export const instant = false;

type Props = PageProps<'/nhap-lieu/ho-so/[period]/[version]/tep/[file]'>;

export default async function Page({ params }: Props) {
  const { file, ...address } = await params;
  const { period, version } = address;
  const actor = await requireActor(`/nhap-lieu/ho-so/${period}/${version}/tep/${file}`);
  const view = await reportFileAt(address, file, actor);
  if (!view) notFound();

  return <ReportFilePage view={view} />;
}
