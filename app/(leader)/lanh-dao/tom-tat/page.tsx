import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BriefingPage, NoBriefing } from '@/components/briefing/briefing-page';
import { mayDo } from '@/lib/domain/rights';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { briefingFor } from '@/lib/queries/briefing';
import { BRIEFING } from '@/lib/text/briefing';

export const metadata: Metadata = { title: BRIEFING };

export const instant = false;

/** The leaders' page on two sheets of paper, and the files of it. */
export default async function Page({ searchParams }: PageProps<'/lanh-dao/tom-tat'>) {
  const actor = await requireActor('/lanh-dao/tom-tat');
  if (!mayDo(actor, 'takeBriefing')) notFound();
  const { nam } = await searchParams;
  const wanted = typeof nam === 'string' ? nam : undefined;
  const briefing = await briefingFor(actor, await today(), wanted);
  return briefing ? <BriefingPage briefing={briefing} /> : <NoBriefing />;
}
