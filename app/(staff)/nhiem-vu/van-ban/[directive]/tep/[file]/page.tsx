import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnnexFilePage } from '@/components/task/annex-file-page';
import { requireActor } from '@/lib/platform/session';
import { annexFileAt } from '@/lib/queries/annex';

export const metadata: Metadata = { title: 'Nhập phụ lục nhiệm vụ' };

export const instant = false;

type Props = PageProps<'/nhiem-vu/van-ban/[directive]/tep/[file]'>;

export default async function Page({ params }: Props) {
  const { directive, file } = await params;
  const actor = await requireActor(`/nhiem-vu/van-ban/${directive}/tep/${file}`);
  const view = await annexFileAt(directive, file, actor);
  if (!view) notFound();

  return <AnnexFilePage view={view} />;
}
