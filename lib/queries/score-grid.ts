import type { Actor } from '@/lib/domain/account';
import { previousYear } from '@/lib/domain/period';
import { isComparable, limitOf } from '@/lib/domain/score-check';
import type { DraftCell } from '@/lib/domain/score-entry';
import {
  fieldsOf,
  type GridColumn,
  type GridRelease,
  type GridView,
  RANK_KEY,
  shownCriteria,
  type YearBefore,
} from '@/lib/domain/score-grid';
import { database, toPoints } from '@/lib/platform/database';
import { draftCell, SCORE_ROW } from '@/lib/platform/score-row';
import { territoryBreaks } from './authority';
import { type DraftRelease, draftRelease, listedIn, sourceChoices } from './release-draft';

type Address = { readonly indicator: string; readonly period: string; readonly version: string };

/** The figures of a release for those who work on it, a field opened or not; null where there is nothing for `actor`. */
export async function scoreGrid(
  address: Address,
  field: string | null,
  actor: Actor,
): Promise<GridView | null> {
  const release = await draftRelease(address, actor);
  if (!release) return null;

  const { criteria } = release.view;
  const fields = fieldsOf(criteria);
  const opened = fields.find(({ code }) => code === field)?.code ?? null;
  const codes = shownCriteria(criteria, opened).map(({ code }) => code);
  const rows = await listedIn(release, actor);
  const slugs = rows.map(({ slug }) => slug);
  const [cells, before, sources] = await Promise.all([
    cellsOf(release.id, slugs, codes),
    yearBefore(release, slugs, codes),
    release.view.isOpen ? sourceChoices() : [],
  ]);
  const columns = columnsOf(release.view, codes);
  const { view } = release;
  return { release: view, rows, cells, columns, fields, field: opened, before, sources };
}

const columnsOf = ({ criteria, scaleMax }: GridRelease, codes: readonly string[]): GridColumn[] =>
  codes.flatMap((code): GridColumn[] => {
    const value = { criterion: code, limit: limitOf(code, criteria, scaleMax) };
    return code === 'T'
      ? [
          { ...value, key: code, kind: 'value' },
          { ...value, key: RANK_KEY, kind: 'rank' },
        ]
      : [{ ...value, key: code, kind: 'value' }];
  });

async function cellsOf(
  releaseId: number,
  slugs: readonly string[],
  codes: readonly string[],
): Promise<DraftCell[]> {
  const rows = await database.score.findMany({
    where: {
      releaseId,
      authority: { slug: { in: [...slugs] } },
      criterion: { code: { in: [...codes] } },
    },
    include: SCORE_ROW,
  });
  return rows.map(draftCell);
}

/** The newest published figures of the year before, where no break lies between; null otherwise. */
export async function yearBefore(
  release: DraftRelease,
  slugs: readonly string[],
  codes: readonly string[],
): Promise<YearBefore | null> {
  const period = previousYear(release.view.period);
  const [published, sets, breaks] = await Promise.all([
    database.release.findFirst({
      where: { indicatorId: release.indicatorId, period, status: 'published' },
      orderBy: { version: 'desc' },
      select: { id: true },
    }),
    spansOf(release.indicatorId),
    release.kind === 'province' ? territoryBreaks() : [],
  ]);
  if (!published || !isComparable(period, release.view.period, sets, breaks)) return null;
  return { period, cells: await figuresOf(published.id, slugs, codes) };
}

async function spansOf(indicatorId: number) {
  const sets = await database.criteriaSet.findMany({
    where: { indicatorId },
    orderBy: { fromYear: 'asc' },
  });
  return sets.map(({ fromYear, toYear, isComparableWithPrevious, changeNote: note }) => ({
    fromYear,
    toYear,
    isComparableWithPrevious,
    note,
  }));
}

async function figuresOf(releaseId: number, slugs: readonly string[], codes: readonly string[]) {
  const rows = await database.score.findMany({
    where: {
      releaseId,
      points: { not: null },
      authority: { slug: { in: [...slugs] } },
      criterion: { code: { in: [...codes] } },
    },
    select: {
      points: true,
      decimals: true,
      authority: { select: { slug: true } },
      criterion: { select: { code: true } },
    },
  });
  return rows.map(({ points, decimals, authority, criterion }) => ({
    authority: authority.slug,
    criterion: criterion.code,
    points: points && toPoints(points, decimals ?? 0),
  }));
}
