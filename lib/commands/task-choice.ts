import type { PlainDate } from '@/lib/domain/plain-date';
import { decimalsOf, type Points } from '@/lib/domain/points';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { expectationProblem, type TaskRefusal, type TaskWords } from '@/lib/domain/task-edit';
import type { LinkKey } from '@/lib/domain/task-link';
import { toPlainDate, toPoints } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Tx = Prisma.TransactionClient;

/** The columns of a task as what was typed names them, and the units beside its lead. */
export type ChosenTask = {
  readonly title: string;
  readonly leadId: number;
  readonly head: string;
  readonly dueOn: Date;
  readonly product: string;
  readonly criterionId: number | null;
  readonly fieldId: number | null;
  readonly expectedPoints: Points | null;
  readonly expectedDecimals: number | null;
  readonly basePeriod: string;
  readonly coordinatorIds: readonly number[];
};

/** Whom and what a task names, or why it cannot be so: read before anything is written. */
export async function chosenTask(
  tx: Tx,
  wanted: TaskWords,
  issuedOn: PlainDate,
): Promise<Result<ChosenTask, TaskRefusal>> {
  if (wanted.dueOn < issuedOn) return refuse('dueBeforeOrder');
  const units = await chosenUnits(tx, wanted, issuedOn);
  if (!units.ok) return units;
  const link = await chosenLink(tx, wanted);
  if (!link.ok) return link;

  const { title, head, product, expectedPoints: expected } = wanted;
  return accept({
    ...{ title, head, product, dueOn: new Date(wanted.dueOn) },
    ...units.value,
    ...link.value,
    expectedPoints: expected,
    expectedDecimals: expected === null ? null : decimalsOf(expected),
  });
}

/** Units that were there on some day between that of the order and that the task is due. */
async function chosenUnits(tx: Tx, { lead, coordinators, dueOn }: TaskWords, issuedOn: PlainDate) {
  if (coordinators.includes(lead)) return refuse('leadBesideItself');
  const rows = await tx.authority.findMany({
    where: { slug: { in: [lead, ...coordinators] } },
    select: { id: true, slug: true, beganOn: true, endedOn: true },
  });
  const idOf = new Map<string, number>(rows.map(({ id, slug }) => [slug, id]));
  const leadId = idOf.get(lead);
  if (leadId === undefined || rows.length <= coordinators.length) return refuse('unknownUnit');
  const isThere = ({ beganOn, endedOn }: (typeof rows)[number]) =>
    (beganOn === null || toPlainDate(beganOn) <= dueOn) &&
    (endedOn === null || toPlainDate(endedOn) >= issuedOn);
  if (!rows.every(isThere)) return refuse('unitNotThere');
  return accept({ leadId, coordinatorIds: coordinators.map((slug) => idOf.get(slug) ?? leadId) });
}

async function chosenLink(tx: Tx, wanted: TaskWords) {
  const { link, basePeriod, expectedPoints } = wanted;
  if (link.kind === 'field') {
    if (expectedPoints !== null) return refuse('pointsOfDossiers');
    if (!basePeriod) return refuse('needsBasePeriod');
    const field = await tx.dossierField.findUnique({ where: { slug: link.slug } });
    return field
      ? accept({ criterionId: null, fieldId: field.id, basePeriod: basePeriod as string })
      : refuse('unknownLink');
  }
  const criterion = await criterionOf(tx, link);
  if (!criterion) return refuse('unknownLink');
  const { id, maxPoints } = criterion;
  const full = maxPoints && toPoints(maxPoints, maxPoints.decimalPlaces());
  const wrong = expectationProblem(wanted, full, await pointsOf(tx, id, link.period));
  if (wrong) return refuse(wrong);
  return accept({ criterionId: id, fieldId: null, basePeriod: link.period });
}

type CriterionKey = Extract<LinkKey, { kind: 'criterion' }>;

function criterionOf(tx: Tx, { indicator, period, code }: CriterionKey) {
  const year = Number(period);
  const holds = { fromYear: { lte: year }, OR: [{ toYear: null }, { toYear: { gte: year } }] };
  return tx.criterion.findFirst({
    where: { code, criteriaSet: { indicator: { slug: indicator }, ...holds } },
    select: { id: true, maxPoints: true },
  });
}

/** What the home province got there, as it was published last; null where nobody knows. */
async function pointsOf(tx: Tx, criterionId: number, period: string): Promise<Points | null> {
  const score = await tx.score.findFirst({
    where: {
      ...{ criterionId, points: { not: null }, authority: { slug: env().HOME_AUTHORITY } },
      release: { period, status: 'published' },
    },
    orderBy: { release: { version: 'desc' } },
    select: { points: true, decimals: true },
  });
  return score?.points ? toPoints(score.points, score.decimals ?? 0) : null;
}
