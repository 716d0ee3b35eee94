import { accept, type Result, refuse } from '@/lib/domain/result';
import type { DraftCell } from '@/lib/domain/score-entry';
import type { ImportScope } from '@/lib/domain/score-import';
import { type ImportMapping, importMapping } from '@/lib/domain/score-import-mapping';
import { type ImportPlan, planImport } from '@/lib/domain/score-import-plan';
import type { FileRefusal, Sheet, SheetFile } from '@/lib/domain/sheet';
import { digestOf } from '@/lib/platform/digest';
import { figuresHeld } from '@/lib/platform/import-scope';
import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';

export type ReadImport = {
  readonly file: SheetFile;
  readonly mapping: ImportMapping;
  readonly sheet: Sheet;
};

/** A kept file, read, with its mapping and the sheet that names. */
export async function readImport(kept: {
  readonly file: Uint8Array | null;
  readonly mapping: unknown;
}): Promise<Result<ReadImport, FileRefusal>> {
  const read = await readSpreadsheet(kept.file ?? new Uint8Array());
  if (!read.ok) return read;
  const mapping = importMapping.parse(kept.mapping);
  const sheet = read.value.sheets.find(({ name }) => name === mapping.sheet);
  return sheet ? accept({ file: read.value, mapping, sheet }) : refuse('emptySheets');
}

/** What a file would do now, and the seal of exactly that: a preview holds while its seal does. */
export function sealedPlan(
  { sheet, mapping }: ReadImport,
  scope: ImportScope,
  cells: ReadonlyMap<string, DraftCell>,
): { readonly plan: ImportPlan; readonly seal: string } {
  const plan = planImport(sheet, mapping, scope, figuresHeld(cells));
  return { plan, seal: digestOf(JSON.stringify([mapping, plan.cells, plan.refused])) };
}
