import type { Actor } from '@/lib/domain/account';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { isOpenForEntry, type ReleaseAddress } from '@/lib/domain/score-entry';
import type { ImportRefusal } from '@/lib/domain/score-import';
import {
  guessSheet,
  type ImportMapping,
  importMapping,
  mappingRefusal,
} from '@/lib/domain/score-import-mapping';
import { type FileRefusal, MAX_FILE_BYTES } from '@/lib/domain/sheet';
import { database } from '@/lib/platform/database';
import { digestOf } from '@/lib/platform/digest';
import { importScopeOf } from '@/lib/platform/import-scope';
import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';

const LONGEST_FILE_NAME = 200;

type Upload = {
  readonly release: ReleaseAddress;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * Keeps a score file for its release, with a first guess at its columns; no figure is written.
 *
 * A file that is refused is not kept, and an earlier one of the same person that was never confirmed
 * gives way.
 */
export async function uploadScores(
  { release: address, fileName, bytes }: Upload,
  actor: Actor,
): Promise<Result<{ file: number }, ImportRefusal | FileRefusal>> {
  if (!mayDo(actor, 'importScores')) return refuse('notAllowed');
  if (bytes.length > MAX_FILE_BYTES) return refuse('fileTooLarge');
  const found = await importScopeOf(address);
  if (!found) return refuse('noSuchImport');
  if (!isOpenForEntry(found.scope.status)) return refuse('releaseLocked');

  const read = await readSpreadsheet(bytes);
  if (!read.ok) return read;
  const guesses = read.value.sheets.map((sheet) => guessSheet(sheet, found.scope));
  const [guess = null] = guesses.toSorted((left, right) => widthOf(right) - widthOf(left));
  if (!guess) return refuse('emptySheets');
  const mapping: ImportMapping = {
    ...guess,
    dash: 'keep',
    rankOutOf: found.scope.roster.length,
    source: null,
    names: {},
  };
  const earlier = { releaseId: found.id, actorId: actor.id, status: 'uploaded' } as const;
  const [, kept] = await database.$transaction([
    database.scoreImport.deleteMany({ where: earlier }),
    database.scoreImport.create({
      data: {
        ...earlier,
        fileName: fileName.normalize('NFC').replace(/\p{C}/gu, '').slice(0, LONGEST_FILE_NAME),
        fileHash: digestOf(bytes),
        file: bytes,
        mapping,
      },
    }),
  ]);
  return accept({ file: kept.id });
}

const widthOf = ({ columns }: { columns: object }) => Object.keys(columns).length;

type Mapped = {
  readonly release: ReleaseAddress;
  readonly file: number;
  /** What is to be read otherwise; the rest stays. */
  readonly mapping: Partial<ImportMapping>;
};

/** Keeps how a file is to be read; one of another sheet begins with a guess at that sheet. */
export async function mapScores(
  { release: address, file, mapping: wanted }: Mapped,
  actor: Actor,
): Promise<Result<{ isGuess: boolean }, ImportRefusal | FileRefusal>> {
  if (!mayDo(actor, 'importScores')) return refuse('notAllowed');
  const found = await importScopeOf(address);
  const kept = found && (await uploadOf(found.id, file));
  if (!found || !kept) return refuse('noSuchImport');

  const read = await readSpreadsheet(kept.file ?? new Uint8Array());
  if (!read.ok) return read;
  const before = importMapping.parse(kept.mapping);
  const sheet = read.value.sheets.find(({ name }) => name === wanted.sheet);
  const guess = sheet && sheet.name !== before.sheet ? guessSheet(sheet, found.scope) : null;
  const mapping = { ...before, ...wanted, ...guess };
  const refusal = guess ? null : mappingRefusal(mapping, read.value.sheets, found.scope);
  if (refusal) return refuse(refusal);
  if (wanted.source && !(await database.source.findUnique({ where: { code: wanted.source } }))) {
    return refuse('unknownSource');
  }
  const { count } = await database.scoreImport.updateMany({
    where: { id: file, status: 'uploaded' },
    data: { mapping },
  });
  return count === 0 ? refuse('alreadyConfirmed') : accept({ isGuess: guess !== null });
}

const uploadOf = (releaseId: number, id: number) =>
  database.scoreImport.findFirst({ where: { id, releaseId, status: 'uploaded' } });
