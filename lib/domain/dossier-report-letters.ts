import { fromLegacyFont, legacyFontOf } from './legacy-font';
import type { LegacyFont } from './legacy-letters';
import type { Sheet, SheetFile } from './sheet';

const SAMPLED_ROWS = 500;

/** Texts of the first rows, in which a legacy font shows. */
export const textsIn = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ rows }) =>
    rows
      .slice(0, SAMPLED_ROWS)
      .flatMap(({ cells }) => cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []))),
  );

const inUnicode = (font: LegacyFont, { name, rows }: Sheet): Sheet => ({
  name,
  rows: rows.map((row) => ({
    ...row,
    cells: row.cells.map(
      (cell) =>
        cell && (cell.kind === 'text' ? { ...cell, text: fromLegacyFont(font, cell.text) } : cell),
    ),
  })),
});

/** The sheets of a file, in Unicode where that was asked for. */
export function sheetsAs(file: SheetFile, converts: boolean) {
  const legacy = legacyFontOf(textsIn(file.sheets));
  const sheets =
    converts && legacy ? file.sheets.map((sheet) => inUnicode(legacy, sheet)) : file.sheets;
  return { legacy, sheets };
}
