import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ImportPreviewPage } from '@/components/score/import-preview-page';
import { requireActor } from '@/lib/platform/session';
import { previewAt } from '@/lib/queries/score-import';

export const metadata: Metadata = { title: 'Xem trước tệp điểm' };

export const instant = false;

type Props = PageProps<'/nhap-lieu/[indicator]/[period]/[version]/tep/[file]/xem-truoc'>;

export default async function Page({ params }: Props) {
  const { file, ...address } = await params;
  const { indicator, period, version } = address;
  const path = `/nhap-lieu/${indicator}/${period}/${version}/tep/${file}/xem-truoc`;
  const view = await previewAt(address, file, await requireActor(path));
  if (!view) notFound();
  if (view === 'done') redirect(`/nhap-lieu/${indicator}/${period}/${version}/tep/${file}`);

  return <ImportPreviewPage view={view} />;
}
