import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportDeskPage } from '@/components/score/import-desk-page';
import { requireActor } from '@/lib/platform/session';
import { importDesk } from '@/lib/queries/score-import';

export const metadata: Metadata = { title: 'Tệp điểm' };

export const instant = false;

type Props = PageProps<'/nhap-lieu/[indicator]/[period]/[version]/tep'>;

export default async function Page({ params }: Props) {
  const address = await params;
  const { indicator, period, version } = address;
  const actor = await requireActor(`/nhap-lieu/${indicator}/${period}/${version}/tep`);
  const desk = await importDesk(address, actor);
  if (!desk) notFound();

  return <ImportDeskPage {...desk} />;
}
