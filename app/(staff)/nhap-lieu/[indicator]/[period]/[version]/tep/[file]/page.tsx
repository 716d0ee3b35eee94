import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportPage } from '@/components/score/import-page';
import { requireActor } from '@/lib/platform/session';
import { importAt } from '@/lib/queries/score-import';

export const metadata: Metadata = { title: 'Nhập tệp điểm' };

export const instant = false;

type Props = PageProps<'/nhap-lieu/[indicator]/[period]/[version]/tep/[file]'>;

export default async function Page({ params }: Props) {
  const { file, ...address } = await params;
  const { indicator, period, version } = address;
  const actor = await requireActor(`/nhap-lieu/${indicator}/${period}/${version}/tep/${file}`);
  const view = await importAt(address, file, actor);
  if (!view) notFound();

  return <ImportPage view={view} />;
}
