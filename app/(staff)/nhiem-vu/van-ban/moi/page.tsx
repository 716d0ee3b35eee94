import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewDirectivePage } from '@/components/directive/directive-forms';
import { mayDo } from '@/lib/domain/rights';
import { requireActor } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Ghi văn bản chỉ đạo' };
export const instant = false;

/** Keeps an order. */
export default async function Page() {
  const actor = await requireActor('/nhiem-vu/van-ban/moi');
  if (!mayDo(actor, 'editDirective')) notFound();

  return <NewDirectivePage />;
}
