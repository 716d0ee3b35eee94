import type { AnnexScope, HeldTask } from '@/lib/domain/annex';
import { type AnnexMapping, annexMapping } from '@/lib/domain/annex-mapping';
import { type AnnexPlan, type HeadOf, planAnnex } from '@/lib/domain/annex-plan';
import { sheetsAs } from '@/lib/domain/dossier-report-letters';
import type { LegacyFont } from '@/lib/domain/legacy-letters';
import { accept, type Result, refuse } from '@/lib/domain/result';
import type { FileRefusal, Sheet, SheetFile } from '@/lib/domain/sheet';
import { digestOf } from '@/lib/platform/digest';
import { readTables } from '@/lib/platform/spreadsheet/read';

export type ReadAnnexFile = {
  readonly file: SheetFile;
  readonly mapping: AnnexMapping;
  /** As they are to be read: converted only where somebody said yes. */
  readonly sheets: readonly Sheet[];
  readonly legacy: LegacyFont | null;
};

/** A kept annex table, read, with its mapping. */
export async function readAnnexFile(kept: {
  readonly file: Uint8Array | null;
  readonly mapping: unknown;
}): Promise<Result<ReadAnnexFile, FileRefusal>> {
  const read = await readTables(kept.file ?? new Uint8Array());
  if (!read.ok) return read;
  const mapping = annexMapping.parse(kept.mapping);
  return accept({
    file: read.value,
    mapping,
    ...sheetsAs(read.value, mapping.convertsLegacy),
  });
}

export type SealedAnnex = { readonly plan: AnnexPlan; readonly seal: string };

/** What an annex table would do now, and the seal of exactly that: a preview holds while its seal does. */
export function sealedAnnex(
  { sheets, mapping }: Pick<ReadAnnexFile, 'sheets' | 'mapping'>,
  scope: AnnexScope,
  held: ReadonlyMap<number, HeldTask>,
  headOf: HeadOf,
): Result<SealedAnnex, 'noSuchSheet'> {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return refuse('noSuchSheet');
  const plan = planAnnex(sheet, mapping, scope, held, headOf);
  return accept({ plan, seal: digestOf(JSON.stringify([mapping, plan.rows, plan.refused])) });
}
