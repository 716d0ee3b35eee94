import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseDeskPage } from '@/components/dossier/case-desk-page';
import { requireActor } from '@/lib/platform/session';
import { caseDesk } from '@/lib/queries/dossier-case-import';
import { caseRefusalText, isCaseRefusal } from '@/lib/text/dossier-case-import';

export const metadata: Metadata = { title: 'Tệp hồ sơ' };

export const instant = false;

export default async function Page({ searchParams }: PageProps<'/nhap-lieu/ho-so/tep'>) {
  const desk = await caseDesk(await requireActor('/nhap-lieu/ho-so/tep'));
  if (!desk) notFound();

  const why = String((await searchParams).loi ?? '');
  return <CaseDeskPage {...desk} refusal={isCaseRefusal(why) ? caseRefusalText[why] : null} />;
}
