import { importStatus } from '@/lib/domain/score-import';
import { importCounts } from '@/lib/domain/score-import-record';
import type { ImportSummary } from '@/lib/domain/score-import-view';

/** The columns from which a sent file is told about, of scores or of a form alike. */
export const IMPORT_SUMMARY = {
  id: true,
  fileName: true,
  fileHash: true,
  status: true,
  counts: true,
  createdAt: true,
  confirmedAt: true,
  undoneAt: true,
  actor: { select: { name: true } },
} as const;

type ImportRow = {
  readonly id: number;
  readonly fileName: string;
  readonly fileHash: string;
  readonly status: string;
  readonly counts: unknown;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly actor: { readonly name: string } | null;
};

/** Who sent what, when, and what became of it; throws for a status that only files of dossiers know. */
export const importSummary = (row: ImportRow): ImportSummary => ({
  file: row.id,
  fileName: row.fileName,
  hash: row.fileHash,
  status: importStatus.parse(row.status),
  by: row.actor?.name ?? '',
  at: (row.undoneAt ?? row.confirmedAt ?? row.createdAt).toISOString(),
  counts: row.counts === null ? null : importCounts.parse(row.counts),
});
