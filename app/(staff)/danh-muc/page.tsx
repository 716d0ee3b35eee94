import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CataloguePage, mayOpenCatalogue } from '@/components/catalogue/catalogue-page';
import { requireActor } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Danh mục' };
export const instant = false;

export default async function Page() {
  const actor = await requireActor('/danh-muc');
  if (!mayOpenCatalogue(actor)) notFound();

  return <CataloguePage actor={actor} />;
}
