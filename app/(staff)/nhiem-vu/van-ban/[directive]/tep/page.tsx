import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnnexDeskPage } from '@/components/task/annex-desk-page';
import { requireActor } from '@/lib/platform/session';
import { annexDesk } from '@/lib/queries/annex';

export const metadata: Metadata = { title: 'Tệp phụ lục nhiệm vụ' };

export const instant = false;

type Props = PageProps<'/nhiem-vu/van-ban/[directive]/tep'>;

export default async function Page({ params }: Props) {
  const { directive } = await params;
  const actor = await requireActor(`/nhiem-vu/van-ban/${directive}/tep`);
  const desk = await annexDesk(directive, actor);
  if (!desk) notFound();

  return <AnnexDeskPage {...desk} />;
}
