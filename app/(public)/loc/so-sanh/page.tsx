import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparisonPage } from '@/components/score/comparison-page';
import { comparisonQuery } from '@/lib/domain/comparison-view';
import { comparisonAt } from '@/lib/queries/score-comparison';
import { nameAmong } from '@/lib/text/score-comparison';

type Props = PageProps<'/loc/so-sanh'>;

export const instant = false;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const answer = await comparisonAt(await searchParams);
  if (!answer) return {};

  const { indicator, provinces } = answer.comparison;
  return {
    title: `So sánh ${indicator.name}: ${provinces.map((province) => nameAmong(province, provinces)).join(', ')}`,
    alternates: { canonical: `/so-sanh${comparisonQuery(answer.view)}` },
  };
}

/** `/so-sanh?don-vi=…&chi-so=…&nam=…`: rendered from cached releases, never from the database. */
export default async function ChosenComparisonPage({ searchParams }: Props) {
  const answer = await comparisonAt(await searchParams);
  if (!answer) notFound();

  return <ComparisonPage {...answer} />;
}
