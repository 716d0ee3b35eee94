import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SourceListPage } from '@/components/source/source-list-page';
import { requireActor } from '@/lib/platform/session';
import { sourcesFor } from '@/lib/queries/source-list';

export const metadata: Metadata = { title: 'Danh mục nguồn' };
export const instant = false;

type PageProps = { readonly searchParams: Promise<{ readonly sua?: string | string[] }> };

export default async function Page({ searchParams }: PageProps) {
  const { sua } = await searchParams;
  const actor = await requireActor('/danh-muc/nguon');
  const sources = await sourcesFor(actor);
  if (!sources) notFound();

  const chosen = sources.find(({ code }) => code === sua) ?? null;
  return <SourceListPage sources={sources} chosen={chosen} />;
}
