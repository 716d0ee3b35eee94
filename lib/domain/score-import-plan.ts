import type { NameDoubt, WrittenName } from './authority-name';
import { comparePoints } from './points';
import { BLANK, type Figure, type ImportScope, TOTAL } from './score-import';
import type { ImportMapping } from './score-import-mapping';
import {
  columnsIn,
  type ImportColumns,
  nameAnswerKey,
  placeIn,
  type ReadRow,
  type RefusedCell,
  type RefusedRow,
  rowReader,
  saysAnything,
} from './score-import-row';
import type { Sheet, SheetCell } from './sheet';

export type PlannedCell = {
  readonly row: number;
  readonly column: number;
  /** Slug of the authority. */
  readonly authority: string;
  readonly criterion: string;
  readonly kind: 'new' | 'changed' | 'same';
  readonly was: Figure;
  readonly becomes: Figure;
};

export type NameQuestion = {
  readonly key: string;
  readonly written: WrittenName;
  readonly rows: readonly number[];
  readonly why: NameDoubt;
  /** Slugs, likeliest first. */
  readonly choices: readonly string[];
  /** The slug chosen, "" for left out, `null` while nobody has said. */
  readonly answer: string | null;
};

/** What a file would do to a release, cell by cell. */
export type ImportPlan = {
  readonly cells: readonly PlannedCell[];
  readonly refused: readonly RefusedRow[];
  readonly questions: readonly NameQuestion[];
};

/** What the release holds now, by `cellKey`. */
export type Held = ReadonlyMap<string, Figure>;

export const cellKey = (authority: string, criterion: string) => `${authority} ${criterion}`;

/** Reads a sheet by its mapping and compares it with what the release holds; writes nothing. */
export function planImport(
  sheet: Sheet,
  mapping: ImportMapping,
  scope: ImportScope,
  held: Held,
): ImportPlan {
  const columns = columnsIn(mapping, scope);
  const read = rowReader(mapping, scope, columns);
  const rows = sheet.rows
    .filter((row) => row.number > mapping.headingRow && saysAnything(row, columns))
    .map(read);
  const bySlug = grouped(rows, ({ slug }) => slug ?? '');
  const judged = rows.map((row) => {
    const isTwice = row.slug !== null && (bySlug.get(row.slug)?.length ?? 0) > 1;
    const why = {
      ...placeIn(row.row, columns.name ?? columns.code),
      why: 'authorityTwice',
    } as const;
    const rank = rankWithoutFigure(row, columns, held);
    return { ...row, reasons: [...(isTwice ? [why] : []), ...row.reasons, ...rank] };
  });
  return {
    cells: judged.flatMap((row) => (row.reasons.length === 0 ? planned(row, mapping, held) : [])),
    refused: judged.flatMap(({ row, reasons }) =>
      reasons.length === 0 ? [] : [{ number: row.number, cells: row.cells, reasons }],
    ),
    questions: questionsIn(judged, mapping),
  };
}

/** A rank stands beside a figure or the reason for its absence, in the file or held. */
function rankWithoutFigure(row: ReadRow, columns: ImportColumns, held: Held): RefusedCell[] {
  if (!row.rank.ok || row.rank.value === null || row.slug === null) return [];
  const total = row.figures.find(({ code }) => code === TOTAL);
  const now = held.get(cellKey(row.slug, TOTAL)) ?? BLANK;
  const isThere = (total && (!total.read.ok || total.read.value)) || now.points || now.missing;
  return isThere ? [] : [{ ...placeIn(row.row, columns.rank), why: 'rankWithoutFigure' }];
}

function planned(row: ReadRow, mapping: ImportMapping, held: Held): PlannedCell[] {
  const { slug, rank } = row;
  if (slug === null || !rank.ok) return [];
  const rankColumn = Object.entries(mapping.columns).find(([, one]) => one === 'rank')?.[0];
  const inTotal = row.figures.some(({ code }) => code === TOTAL);
  const total = {
    code: TOTAL,
    column: Number(rankColumn),
    read: { ok: true, value: null } as const,
  };
  const all = rank.value && !inTotal ? [...row.figures, total] : row.figures;
  return all.flatMap(({ code, column, read }) => {
    const ranked = code === TOTAL ? rank.value : null;
    if (!read.ok || (read.value === null && ranked === null)) return [];
    const was = held.get(cellKey(slug, code)) ?? BLANK;
    const becomes = { ...was, ...read.value, ...ranked };
    const where = { row: row.row.number, column, authority: slug, criterion: code };
    return [comparison(where, was, becomes, row.row.cells[column] ?? null)];
  });
}

type Where = Pick<PlannedCell, 'row' | 'column' | 'authority' | 'criterion'>;

function comparison(where: Where, was: Figure, read: Figure, cell: SheetCell | null): PlannedCell {
  const becomes = keepsZeros(was, read, cell) ? { ...read, points: was.points } : read;
  const isSame =
    was.points === becomes.points &&
    was.missing === becomes.missing &&
    was.rank === becomes.rank &&
    was.rankOutOf === becomes.rankOutOf;
  const isBlank = was.points === null && was.missing === null;
  return { ...where, kind: isSame ? 'same' : isBlank ? 'new' : 'changed', was, becomes };
}

/** A number whose format says nothing has the zeros at its end by guess: 86.5 is what is held as 86.50. */
const keepsZeros = (was: Figure, read: Figure, cell: SheetCell | null): boolean =>
  cell?.kind === 'number' &&
  !cell.isPrinted &&
  was.points !== null &&
  read.points !== null &&
  comparePoints(was.points, read.points) === 0;

function questionsIn(rows: readonly ReadRow[], { names }: ImportMapping): NameQuestion[] {
  const doubtful = rows.filter(({ doubt }) => doubt !== null);
  const byName = grouped(doubtful, ({ written }) => nameAnswerKey(written));
  return [...byName].map(([key, same]) => ({
    key,
    written: same[0]?.written ?? { name: '', code: '' },
    rows: same.map(({ row }) => row.number),
    why: same[0]?.doubt?.why ?? 'unknownName',
    choices: same[0]?.doubt?.choices ?? [],
    answer: names[key] ?? null,
  }));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
