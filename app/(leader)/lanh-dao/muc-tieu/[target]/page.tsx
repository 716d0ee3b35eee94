import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TargetPage } from '@/components/target/target-page';
import { targetKey } from '@/lib/domain/target-board';
import { requireActor } from '@/lib/platform/session';
import { targetBoard } from '@/lib/queries/target-board';

export const metadata: Metadata = { title: 'Mục tiêu' };
export const instant = false;

type Props = PageProps<'/lanh-dao/muc-tieu/[target]'>;

/** One target of the home province, with the override of its verdict. */
export default async function Page({ params }: Props) {
  const { target } = await params;
  const board = await targetBoard(await requireActor(`/lanh-dao/muc-tieu/${target}`));
  const line = board?.lines.find((one) => targetKey(one) === target);
  if (!board || !line) notFound();
  return <TargetPage board={board} line={line} />;
}
