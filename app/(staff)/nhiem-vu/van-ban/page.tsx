import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DirectiveListPage } from '@/components/directive/directive-list-page';
import { mayDo } from '@/lib/domain/rights';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { directives } from '@/lib/queries/directive';

export const metadata: Metadata = { title: 'Văn bản chỉ đạo' };
export const instant = false;

/** Every order somebody sees. */
export default async function Page() {
  const actor = await requireActor('/nhiem-vu/van-ban');
  const listed = await directives(actor, await today());
  if (!listed) notFound();

  return (
    <DirectiveListPage
      directives={listed}
      mayEdit={mayDo(actor, 'editDirective')}
      seesAll={actor.role !== 'member'}
    />
  );
}
