import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { AnnexPreviewPage } from '@/components/task/annex-preview-page';
import { requireActor } from '@/lib/platform/session';
import { annexPreviewAt } from '@/lib/queries/annex';
import { headsOf } from '@/lib/text/office-head';

export const metadata: Metadata = { title: 'Xem trước phụ lục nhiệm vụ' };

export const instant = false;

type Props = PageProps<'/nhiem-vu/van-ban/[directive]/tep/[file]/xem-truoc'>;

export default async function Page({ params }: Props) {
  const { directive, file } = await params;
  const at = `/nhiem-vu/van-ban/${directive}/tep/${file}`;
  const actor = await requireActor(`${at}/xem-truoc`);
  const view = await annexPreviewAt(directive, file, headsOf, actor);
  if (!view) notFound();
  if (view === 'done') redirect(at);

  return <AnnexPreviewPage view={view} />;
}
