import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DossierListPage, NoDossiers } from '@/components/dossier/dossier-list-page';
import { dossierFilter } from '@/lib/domain/dossier-list';
import { requireActor } from '@/lib/platform/session';
import { dossierPage } from '@/lib/queries/dossier-list';
import { dossierListText } from '@/lib/text/dossier-list';

export const instant = false;

type Props = PageProps<'/lanh-dao/ho-so/danh-sach'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { loc } = dossierFilter.parse(await searchParams);
  return { title: `Hồ sơ: ${dossierListText[loc]}` };
}

/** Single dossiers: about to fall due, past their day, resolved past it. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActor('/lanh-dao/ho-so/danh-sach');
  const page = await dossierPage(dossierFilter.parse(await searchParams), actor);
  if (!page) notFound();

  return page === 'empty' ? <NoDossiers /> : <DossierListPage {...page} />;
}
