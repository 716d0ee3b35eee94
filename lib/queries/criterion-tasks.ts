import type { Actor } from '@/lib/domain/account';
import { type CriterionWork, tasksBelow } from '@/lib/domain/criterion-work';
import type { PlainDate } from '@/lib/domain/plain-date';
import { mayDo } from '@/lib/domain/rights';
import { numberKey } from '@/lib/domain/task-movement-view';
import { homeAuthority } from './authority';
import { breakdownOf } from './score';
import { tasksSeen } from './task';
import { movementsOf } from './task-movement';

type Place = {
  readonly indicator: string;
  readonly period: string;
  readonly criterion: string;
  readonly criteriaSet: string;
};

/** The tasks that are to win back what a criterion or a part of it lost, each with how its number has moved since. */
export async function criterionTasks(
  { indicator, period, criterion, criteriaSet }: Place,
  actor: Actor,
  today: PlainDate,
): Promise<CriterionWork> {
  const [seen, parts] = await Promise.all([
    tasksSeen({ indicator, criteriaSet }, actor, today),
    homeAuthority().then(({ slug }) => breakdownOf(slug, indicator, period)),
  ]);
  const tasks = tasksBelow({ indicator, criteriaSet, code: criterion }, parts, seen ?? []);
  const movements = await movementsOf(tasks, actor);
  return {
    tasks: tasks.map((task) => ({ task, movement: movements[numberKey(task)] ?? null })),
    newAt: mayDo(actor, 'editTask') ? `${indicator}/${period}/${criterion}` : null,
  };
}
