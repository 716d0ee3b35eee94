import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntryPage } from '@/components/score/entry-page';
import { requireActor } from '@/lib/platform/session';
import { scoreGrid } from '@/lib/queries/score-grid';

export const instant = false;

export const metadata: Metadata = { title: 'Nhập điểm' };

type Props = {
  readonly params: Promise<{ indicator: string; period: string; version: string }>;
  readonly searchParams: Promise<{ readonly nhom?: string | string[] }>;
};

export default async function EntryGridPage({ params, searchParams }: Props) {
  const [address, { nhom }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/nhap-lieu/${Object.values(address).join('/')}`);
  const view = await scoreGrid(address, typeof nhom === 'string' ? nhom : null, actor);
  if (!view) notFound();
  return <EntryPage view={view} />;
}
