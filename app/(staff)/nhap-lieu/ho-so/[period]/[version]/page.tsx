import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountPage } from '@/components/dossier/count-page';
import { requireActor } from '@/lib/platform/session';
import { dossierGrid } from '@/lib/queries/dossier-grid';

export const metadata: Metadata = { title: 'Nhập số liệu hồ sơ' };

export const instant = false;

type Props = PageProps<'/nhap-lieu/ho-so/[period]/[version]'>;

export default async function Page({ params, searchParams }: Props) {
  const address = await params;
  const { 'linh-vuc': field, 'don-vi': unit } = await searchParams;
  const actor = await requireActor(`/nhap-lieu/ho-so/${address.period}/${address.version}`);
  const view = await dossierGrid(
    address,
    {
      field: typeof field === 'string' ? field : undefined,
      unit: typeof unit === 'string' ? unit : undefined,
    },
    actor,
  );
  if (!view) notFound();

  return <CountPage view={view} />;
}
