import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CriterionPage } from '@/components/score/criterion-page';
import { CriterionTasks } from '@/components/score/criterion-tasks';
import { OwnerSection } from '@/components/score/owner-section';
import { breakdownWanted } from '@/lib/domain/breakdown-wanted';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { criterionOwner, ownerChoices } from '@/lib/queries/criterion-owner';
import { criterionTasks } from '@/lib/queries/criterion-tasks';
import { figureTrace } from '@/lib/queries/figure-trace';
import { criterionBreakdown } from '@/lib/queries/indicator-breakdown';

export const metadata: Metadata = { title: 'Điểm mất ở một nội dung' };

export const instant = false;

type Props = PageProps<'/lanh-dao/chi-so/[indicator]/[criterion]'>;

/** One field or criterion of an indicator of the home province. */
export default async function CriterionBreakdown({ params, searchParams }: Props) {
  const { indicator, criterion } = await params;
  const actor = await requireActor(`/lanh-dao/chi-so/${indicator}/${criterion}`);
  const { period, sort } = breakdownWanted(await searchParams);
  const breakdown = await criterionBreakdown(indicator, criterion, period, actor);
  if (!breakdown) notFound();

  const { release } = breakdown.whole.result;
  const place = { indicator, period: release.period, criterion };
  const day = await today();
  const [trace, owner, choices, tasks] = await Promise.all([
    figureTrace({ ...place, authority: breakdown.whole.home.slug }, actor),
    criterionOwner(release.criteriaSetCode, criterion, actor),
    ownerChoices(release.territoryOn, actor),
    criterionTasks({ ...place, criteriaSet: release.criteriaSetCode }, actor, day),
  ]);
  if (!trace) notFound();
  return (
    <CriterionPage
      {...{ breakdown, sort, trace }}
      owner={<OwnerSection place={place} owner={owner} choices={choices} />}
      tasks={<CriterionTasks work={tasks} today={day} />}
    />
  );
}
