import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IndicatorListPage } from '@/components/indicator/indicator-list-page';
import { requireActor } from '@/lib/platform/session';
import { indicatorsFor } from '@/lib/queries/indicator-list';

export const metadata: Metadata = { title: 'Danh mục chỉ số' };
export const instant = false;

type PageProps = { readonly searchParams: Promise<{ readonly sua?: string }> };

export default async function Page({ searchParams }: PageProps) {
  const { sua } = await searchParams;
  const actor = await requireActor('/danh-muc/chi-so');
  const indicators = await indicatorsFor(actor);
  if (!indicators) notFound();

  const chosen = indicators.find(({ slug }) => slug === sua) ?? null;
  return <IndicatorListPage indicators={indicators} chosen={chosen} />;
}
