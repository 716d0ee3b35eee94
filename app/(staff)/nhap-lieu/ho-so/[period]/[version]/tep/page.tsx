import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportDeskPage } from '@/components/dossier/report-desk-page';
import { requireActor } from '@/lib/platform/session';
import { reportDesk } from '@/lib/queries/dossier-report';

export const metadata: Metadata = { title: 'Tệp báo cáo hồ sơ' };

export const instant = false;

type Props = PageProps<'/nhap-lieu/ho-so/[period]/[version]/tep'>;

export default async function Page({ params }: Props) {
  const address = await params;
  const actor = await requireActor(`/nhap-lieu/ho-so/${address.period}/${address.version}/tep`);
  const desk = await reportDesk(address, actor);
  if (!desk) notFound();

  return <ReportDeskPage {...desk} />;
}
