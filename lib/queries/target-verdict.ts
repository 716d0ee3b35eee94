import { cacheLife, cacheTag } from 'next/cache';
import type { Actor } from '@/lib/domain/account';
import type { TerritoryBreak } from '@/lib/domain/comparison';
import { type IndicatorHistory, yearOfHistory } from '@/lib/domain/history-view';
import type { Period } from '@/lib/domain/period';
import { mayDo } from '@/lib/domain/rights';
import { judgeTarget, type VerdictGround } from '@/lib/domain/target-verdict';
import type { JudgedTarget, SeenVerdict, VerdictOverride } from '@/lib/domain/target-verdict-view';
import type { TargetView } from '@/lib/domain/target-view';
import { authoritiesTag, indicatorsTag, releasesTag, targetsTag } from '@/lib/platform/cache-tags';
import { database, toPlainDate, toPoints } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';
import { territoryBreaks } from './authority';
import { historiesOf } from './history';

const LATEST_NAME = { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1 } as const;

const ROW = {
  authority: { select: { slug: true, endedOn: true, versions: LATEST_NAME } },
  indicator: { select: { slug: true, name: true, unit: true, scaleMax: true } },
  source: { select: { code: true } },
} satisfies Prisma.TargetInclude;

type Row = Prisma.TargetGetPayload<{ include: typeof ROW }>;

/** What the formula says of every target of an authority, by indicator and period; from published results alone. */
export async function verdictsOf(authoritySlug: string): Promise<readonly JudgedTarget[]> {
  'use cache';
  cacheLife('published');
  cacheTag(releasesTag, authoritiesTag, indicatorsTag, targetsTag);

  const [rows, histories, breaks] = await Promise.all([
    database.target.findMany({
      where: { authority: { slug: authoritySlug } },
      orderBy: [{ indicator: { position: 'asc' } }, { period: 'asc' }],
      include: ROW,
    }),
    historiesOf(authoritySlug),
    territoryBreaks(),
  ]);
  return rows.map((row) => {
    const history = histories.find(({ indicator }) => indicator.slug === row.indicator.slug);
    return judged(row, history ?? null, breaks);
  });
}

function judged(
  row: Row,
  history: IndicatorHistory | null,
  breaks: readonly TerritoryBreak[],
): JudgedTarget {
  const { id, note, authority, indicator } = row;
  const target = targetView(row);
  return {
    ...{ id, target, note },
    indicator: {
      ...indicator,
      scaleMax: toPoints(indicator.scaleMax, indicator.scaleMax.decimalPlaces()),
    },
    authority: { slug: authority.slug, name: authority.versions[0]?.name ?? authority.slug },
    ...judgeTarget({
      target,
      ...resultsIn(history, target.period),
      spans: history?.indicator.criteriaSets ?? [],
      territoryBreaks: breaks,
      endedOn: authority.endedOn && toPlainDate(authority.endedOn),
    }),
  };
}

const targetView = ({ indicator, source, operator, value, decimals, period }: Row): TargetView => ({
  indicatorSlug: indicator.slug,
  sourceCode: source.code,
  operator,
  value: toPoints(value, decimals),
  period: period as Period,
});

function resultsIn(
  history: IndicatorHistory | null,
  period: Period,
): Pick<VerdictGround, 'results' | 'missing'> {
  if (!history) return { results: [], missing: null };
  const row = yearOfHistory(history, period)?.row ?? null;
  return {
    results: history.years.flatMap(({ release, row: own }) =>
      own?.points ? [{ period: release.period, points: own.points }] : [],
    ),
    missing: row && row.points === null ? { reason: row.missing } : null,
  };
}

/** The same for those who work here, with what was put in the formula's place; null for others. */
export async function verdictsSeen(
  authoritySlug: string,
  actor: Actor,
): Promise<readonly SeenVerdict[] | null> {
  if (!mayDo(actor, 'readBoard')) return null;
  const [verdicts, overrides] = await Promise.all([
    verdictsOf(authoritySlug),
    overridesOf(authoritySlug),
  ]);
  return verdicts.map((one) => {
    const override = overrides.get(one.id) ?? null;
    return { ...one, override, shown: override?.verdict ?? one.verdict };
  });
}

async function overridesOf(authoritySlug: string): Promise<Map<number, VerdictOverride>> {
  const rows = await database.targetOverride.findMany({
    where: { target: { authority: { slug: authoritySlug } } },
    include: { actor: { select: { name: true } } },
  });
  return new Map(
    rows.map(({ targetId, verdict, reason, actor, at, version }) => [
      targetId,
      { verdict, reason, by: actor.name, at: at.toISOString(), version },
    ]),
  );
}
