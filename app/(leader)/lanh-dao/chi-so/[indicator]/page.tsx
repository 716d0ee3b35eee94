import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BreakdownPage } from '@/components/score/breakdown-page';
import { CriterionTasks } from '@/components/score/criterion-tasks';
import { breakdownWanted } from '@/lib/domain/breakdown-wanted';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { criterionTasks } from '@/lib/queries/criterion-tasks';
import { figureTrace } from '@/lib/queries/figure-trace';
import { indicatorBreakdown } from '@/lib/queries/indicator-breakdown';

export const metadata: Metadata = { title: 'Điểm mất ở đâu' };

export const instant = false;

type Props = PageProps<'/lanh-dao/chi-so/[indicator]'>;

/** One indicator of the home province, opened up into its parts. */
export default async function IndicatorBreakdown({ params, searchParams }: Props) {
  const { indicator } = await params;
  const actor = await requireActor(`/lanh-dao/chi-so/${indicator}`);
  const { period, sort } = breakdownWanted(await searchParams);
  const whole = await indicatorBreakdown(indicator, period, actor);
  if (!whole) notFound();

  const place = { indicator, period: whole.result.release.period, criterion: 'T' };
  const day = await today();
  const [trace, tasks] = await Promise.all([
    figureTrace({ ...place, authority: whole.home.slug }, actor),
    criterionTasks({ ...place, criteriaSet: whole.result.release.criteriaSetCode }, actor, day),
  ]);
  if (!trace) notFound();
  return (
    <BreakdownPage
      whole={whole}
      sort={sort}
      trace={trace}
      tasks={<CriterionTasks work={tasks} today={day} />}
    />
  );
}
