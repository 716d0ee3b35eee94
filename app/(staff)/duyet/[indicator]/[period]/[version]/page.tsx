import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReviewPage } from '@/components/release/review-page';
import { versionNumber } from '@/lib/domain/release-view';
import { doneIn } from '@/lib/domain/step-done';
import { requireActor } from '@/lib/platform/session';
import { preReadGrants } from '@/lib/queries/pre-read';
import { releaseReview } from '@/lib/queries/release-review';
import { openingChoices } from '@/lib/queries/release-work';

export const metadata: Metadata = { title: 'Kiểm tra và duyệt' };

export const instant = false;

type Props = PageProps<'/duyet/[indicator]/[period]/[version]'>;

/** The checklist of a release and the steps it may take. */
export default async function ReleaseReviewPage({ params, searchParams }: Props) {
  const { indicator, period, version } = await params;
  const actor = await requireActor(`/duyet/${indicator}/${period}/${version}`);
  const number = versionNumber(version);
  const review = number && (await releaseReview({ indicator, period, version: number }, actor));
  if (!review) notFound();

  const [choices, grants] = await Promise.all([
    review.mayEdit ? openingChoices(actor) : null,
    preReadGrants(review, actor),
  ]);
  const done = doneIn(await searchParams);
  return <ReviewPage review={review} choices={choices} done={done} grants={grants} />;
}
