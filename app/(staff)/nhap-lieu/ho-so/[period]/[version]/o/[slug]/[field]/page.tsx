import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountRowPage } from '@/components/dossier/count-row-page';
import { requireActor } from '@/lib/platform/session';
import { dossierRow } from '@/lib/queries/dossier-grid';

export const metadata: Metadata = { title: 'Một dòng số liệu hồ sơ' };

export const instant = false;

type Props = PageProps<'/nhap-lieu/ho-so/[period]/[version]/o/[slug]/[field]'>;

export default async function Page({ params }: Props) {
  const address = await params;
  const { period, version, slug, field } = address;
  const actor = await requireActor(`/nhap-lieu/ho-so/${period}/${version}/o/${slug}/${field}`);
  const view = await dossierRow(address, actor);
  if (!view) notFound();

  return <CountRowPage view={view} />;
}
