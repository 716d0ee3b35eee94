import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparisonPage } from '@/components/score/comparison-page';
import { comparisonAt } from '@/lib/queries/score-comparison';

export const metadata: Metadata = { title: 'So sánh' };

export const ensureStatic = 'navigation';

export default async function SuggestedComparisonPage() {
  const answer = await comparisonAt({});
  if (!answer) notFound();

  return <ComparisonPage {...answer} />;
}
