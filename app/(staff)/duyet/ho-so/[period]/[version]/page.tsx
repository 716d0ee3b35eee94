import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DossierReviewPage } from '@/components/dossier/dossier-review-page';
import { doneIn } from '@/lib/domain/step-done';
import { requireActor } from '@/lib/platform/session';
import { dossierReview } from '@/lib/queries/dossier-review';
import { dossierSources } from '@/lib/queries/dossier-work';

export const metadata: Metadata = { title: 'Kiểm tra và duyệt kết quả hồ sơ' };

export const instant = false;

type Props = PageProps<'/duyet/ho-so/[period]/[version]'>;

/** The checklist of dossier results, the comparison of their two bases, and the steps they may take. */
export default async function DossierReviewAddress({ params, searchParams }: Props) {
  const { period, version } = await params;
  const actor = await requireActor(`/duyet/ho-so/${period}/${version}`);
  const review = await dossierReview({ period, version }, actor);
  if (!review) notFound();

  const sources = review.mayEdit ? await dossierSources(actor) : null;
  return <DossierReviewPage review={review} sources={sources} done={doneIn(await searchParams)} />;
}
