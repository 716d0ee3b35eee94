import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DossierWorkPage } from '@/components/dossier/dossier-work-page';
import { mayDo } from '@/lib/domain/rights';
import { doneIn } from '@/lib/domain/step-done';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { dossierSources, dossierWork } from '@/lib/queries/dossier-work';

export const metadata: Metadata = { title: 'Kết quả giải quyết hồ sơ' };

export const instant = false;

/** Every period's dossier results, and the form that opens one. */
export default async function DossierWorkAddress({ searchParams }: PageProps<'/nhap-lieu/ho-so'>) {
  const actor = await requireActor('/nhap-lieu/ho-so');
  const [works, sources, day] = await Promise.all([
    dossierWork(actor),
    dossierSources(actor),
    today(),
  ]);
  if (!works) notFound();

  return (
    <DossierWorkPage
      works={works}
      sources={sources}
      mayImport={mayDo(actor, 'importDossiers')}
      thisYear={day.slice(0, 4)}
      done={doneIn(await searchParams)}
    />
  );
}
