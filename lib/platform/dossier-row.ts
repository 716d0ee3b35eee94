import type { BasisCell } from '@/lib/domain/dossier-cell';
import {
  COUNT_COLUMNS,
  type CountColumn,
  type DossierCounts,
  NO_COUNTS,
} from '@/lib/domain/dossier-counts';
import type { database } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma-client/client';

type Reader = Prisma.TransactionClient | typeof database;

/** The counted columns of a stored row. */
export const countsIn = (row: Readonly<Record<CountColumn, number | null>>): DossierCounts => ({
  ...NO_COUNTS,
  ...Object.fromEntries(COUNT_COLUMNS.map((column) => [column, row[column]])),
});

/** A figure of a release with what else is kept beside it. */
export type StoredCell = BasisCell & {
  readonly id: number;
  readonly note: string | null;
  readonly sourceCode: string | null;
};

/** Every figure of a release, both bases, in a lasting order. */
export async function storedCells(reader: Reader, releaseId: number): Promise<StoredCell[]> {
  const rows = await reader.dossierCount.findMany({
    where: { releaseId },
    orderBy: { id: 'asc' },
    include: {
      authority: { select: { slug: true } },
      field: { select: { slug: true } },
      source: { select: { code: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    authority: row.authority.slug,
    field: row.field?.slug ?? null,
    basis: row.basis,
    isChosen: row.isChosen,
    chosenReason: row.chosenReason,
    counts: countsIn(row),
    note: row.note,
    sourceCode: row.source?.code ?? null,
  }));
}

export const chosenCells = <Cell extends BasisCell>(cells: readonly Cell[]): Cell[] =>
  cells.filter(({ isChosen }) => isChosen);
