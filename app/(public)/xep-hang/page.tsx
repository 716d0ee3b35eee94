import type { Metadata } from 'next';
import { RankingEntry } from '@/components/indicator/ranking-entry';
import { indicators } from '@/lib/queries/indicator';
import { rankingCoverages } from '@/lib/queries/ranking-coverage';

export const metadata: Metadata = { title: 'Xếp hạng' };

export const ensureStatic = 'navigation';

export default async function RankingsPage() {
  const [all, coverages] = await Promise.all([indicators(), rankingCoverages()]);
  return <RankingEntry indicators={all} coverages={coverages} />;
}
