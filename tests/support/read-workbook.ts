import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';

/** A row of a workbook's first sheet by its headings; figures with every digit they were written with. */
export type WorkbookRow = Readonly<Record<string, string>>;

export type ReadWorkbook = {
  readonly rows: readonly WorkbookRow[];
  /** What the second sheet says: every line under its name. */
  readonly about: Readonly<Record<string, readonly string[]>>;
  /** Headings under which a real number stands in any row. */
  readonly numeric: ReadonlySet<string>;
};

/** A table's workbook as our own strict reader of sent files sees it; fails where it would be refused. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) throw new Error(`The workbook is refused: ${read.refusal}`);
  const [table, about] = read.value.sheets;
  const [head, ...rows] = table?.rows ?? [];
  const headings = head?.cells.map((cell) => cell?.text ?? '') ?? [];
  const cells = rows.flatMap((row) => [...row.cells.entries()]);
  return {
    rows: rows.map((row) =>
      Object.fromEntries(headings.map((name, at) => [name, row.cells[at]?.text ?? ''])),
    ),
    about: linesByName(
      about?.rows.map(({ cells: [name, words] }) => [name?.text ?? '', words?.text ?? '']) ?? [],
    ),
    numeric: new Set(
      cells.flatMap(([at, cell]) => (cell?.kind === 'number' ? [headings[at] ?? ''] : [])),
    ),
  };
}

function linesByName(lines: readonly (readonly [string, string])[]) {
  const names = [...new Set(lines.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      lines.filter(([other]) => other === name).map(([, words]) => words),
    ]),
  );
}
