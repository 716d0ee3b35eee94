import type { TaskStatus } from '@/lib/domain/task-status';
import { database } from '@/lib/platform/database';

/** A criterion of a set, or a field of procedures. */
export type GivenLink =
  | { readonly criteriaSet: string; readonly code: string }
  | { readonly field: string };

export type GivenTask = {
  readonly title?: string;
  /** Slugs; Thái Bình leads unless another is meant. */
  readonly lead?: string;
  readonly coordinators?: readonly string[];
  readonly head?: string;
  readonly dueOn?: string;
  readonly link?: GivenLink;
  readonly expectedPoints?: string;
  readonly basePeriod?: string;
  readonly status?: TaskStatus;
  readonly percent?: number;
  /** ISO instants. */
  readonly createdAt?: string;
  readonly lastReportedAt?: string;
  readonly closedAt?: string;
};

const FOURTH_OF_PAPI = { criteriaSet: 'PAPI-2021', code: '4' } as const;

let given = 0;

/** An order of its own, with the tasks asked for; their numbers in the order given. */
export async function givenDirective(
  tasks: readonly GivenTask[] = [],
  order: { readonly number?: string; readonly isIllustrative?: boolean } = {},
): Promise<{ readonly id: number; readonly taskIds: readonly number[] }> {
  given += 1;
  const { id } = await database.directive.create({
    data: {
      number: order.number ?? `${given}/CT-UBND`,
      title: 'Về cải thiện các chỉ số cải cách hành chính',
      issuedOn: new Date('2024-04-17'),
      signer: 'Chủ tịch Ủy ban nhân dân tỉnh',
      url: 'https://thaibinh.gov.vn/chi-thi',
      isIllustrative: order.isIllustrative ?? false,
    },
  });
  const taskIds: number[] = [];
  for (const [at, task] of tasks.entries()) taskIds.push(await createTask(id, at + 1, task));
  return { id, taskIds };
}

async function createTask(directiveId: number, position: number, task: GivenTask): Promise<number> {
  const { id } = await database.task.create({
    data: {
      directiveId,
      position,
      title: task.title ?? `Nhiệm vụ ${position}`,
      leadId: await unitId(task.lead ?? 'thai-binh'),
      head: task.head ?? 'Giám đốc Sở Nội vụ',
      dueOn: new Date(task.dueOn ?? '2024-06-28'),
      product: 'Báo cáo kết quả',
      ...(await linkIds(task.link ?? FOURTH_OF_PAPI)),
      expectedPoints: task.expectedPoints ?? null,
      expectedDecimals: task.expectedPoints ? decimalsOf(task.expectedPoints) : null,
      basePeriod: task.basePeriod ?? '2023',
      status: task.status ?? 'notStarted',
      percent: task.percent ?? 0,
      createdAt: new Date(task.createdAt ?? '2024-04-17T03:00:00Z'),
      lastReportedAt: task.lastReportedAt ? new Date(task.lastReportedAt) : null,
      closedAt: task.closedAt ? new Date(task.closedAt) : null,
      coordinators: {
        create: await Promise.all(
          (task.coordinators ?? []).map(async (slug) => ({ authorityId: await unitId(slug) })),
        ),
      },
    },
  });
  return id;
}

const decimalsOf = (written: string) => written.split('.')[1]?.length ?? 0;

const unitId = async (slug: string) =>
  (await database.authority.findUniqueOrThrow({ where: { slug } })).id;

async function linkIds(link: GivenLink) {
  if ('field' in link) {
    const { id } = await database.dossierField.findUniqueOrThrow({ where: { slug: link.field } });
    return { fieldId: id };
  }
  const { id } = await database.criterion.findFirstOrThrow({
    where: { code: link.code, criteriaSet: { code: link.criteriaSet } },
  });
  return { criterionId: id };
}
