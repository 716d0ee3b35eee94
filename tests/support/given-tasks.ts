import type { TaskStatus } from '@/lib/domain/task-status';
import { database } from '@/lib/platform/database';
import { loadIllustrativeOrder } from '@/scripts/orders/load-order';

/** The same order and tasks as in a demonstration; twelve tasks of departments of Thái Bình. */
export const givenIllustrativeOrder = (): Promise<number> => loadIllustrativeOrder();

let orders = 0;

/** An order without tasks, under a number of its own. */
export async function givenDirective(title = 'Chỉ thị thử'): Promise<number> {
  orders += 1;
  const { id } = await database.directive.create({
    data: {
      ...{ number: `${orders}/CT-THU`, title, issuedOn: new Date('2024-05-10') },
      signer: 'Chủ tịch Ủy ban nhân dân tỉnh',
    },
  });
  return id;
}

export type GivenTask = {
  readonly directiveId: number;
  readonly title?: string;
  /** Slugs. */
  readonly lead?: string;
  readonly beside?: readonly string[];
  readonly head?: string;
  readonly dueOn?: string;
  readonly status?: TaskStatus;
  readonly closedAt?: string;
  readonly expectedPoints?: string;
  /** A set of criteria and a code in it; dimension 1 of PAPI unless a field is given. */
  readonly criterion?: readonly [set: string, code: string];
  readonly field?: string;
  readonly basePeriod?: string;
};

/** A task of Sở Nội vụ, due 30/6/2024, but for what is given; behind those its order has. */
export async function givenTask(given: GivenTask): Promise<number> {
  const unit = (slug: string) => database.authority.findUniqueOrThrow({ where: { slug } });
  const lead = await unit(given.lead ?? 'thai-binh-so-noi-vu');
  const beside = await Promise.all((given.beside ?? []).map(unit));
  const { directiveId, status = 'notStarted', expectedPoints } = given;
  const isClosed = status === 'closed';
  const { id } = await database.task.create({
    data: {
      ...{ directiveId, leadId: lead.id, status, percent: isClosed ? 100 : 0 },
      position: (await database.task.count({ where: { directiveId } })) + 1,
      title: given.title ?? 'Rà soát thủ tục hành chính',
      head: given.head ?? 'Giám đốc Sở Nội vụ',
      dueOn: new Date(given.dueOn ?? '2024-06-30'),
      product: 'Báo cáo',
      ...(await numberOf(given)),
      ...(expectedPoints && {
        expectedPoints,
        expectedDecimals: expectedPoints.split('.')[1]?.length ?? 0,
      }),
      closedAt: isClosed ? new Date(given.closedAt ?? '2024-06-20T02:00:00Z') : null,
      coordinators: { create: beside.map((one) => ({ authorityId: one.id })) },
    },
  });
  return id;
}

async function numberOf({ field, criterion = ['PAPI-2021', '1'], basePeriod }: GivenTask) {
  if (field) {
    const { id } = await database.dossierField.findUniqueOrThrow({ where: { slug: field } });
    return { fieldId: id, basePeriod: basePeriod ?? '2023-Q4' };
  }
  const [set, code] = criterion;
  const { id } = await database.criterion.findFirstOrThrow({
    where: { code, criteriaSet: { code: set } },
  });
  return { criterionId: id, basePeriod: basePeriod ?? '2023' };
}
