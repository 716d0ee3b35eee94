import type { Actor } from '@/lib/domain/account';
import type { DossierReleaseName } from '@/lib/domain/dossier-release';
import type { ReportRefusal } from '@/lib/domain/dossier-report';
import { sheetsAs } from '@/lib/domain/dossier-report-letters';
import {
  guessReport,
  type ReportMapping,
  reportMapping,
  reportMappingRefusal,
} from '@/lib/domain/dossier-report-mapping';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { isOpenForEntry } from '@/lib/domain/score-entry';
import { type FileRefusal, MAX_FILE_BYTES } from '@/lib/domain/sheet';
import { database } from '@/lib/platform/database';
import { digestOf } from '@/lib/platform/digest';
import { reportScopeOf } from '@/lib/platform/dossier-report-scope';
import { readSpreadsheet } from '@/lib/platform/spreadsheet/read';

const LONGEST_FILE_NAME = 200;

type Upload = {
  readonly release: DossierReleaseName;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * Keeps form II.06a for its release, with a first guess at its headings; no figure is written.
 *
 * A file that is refused is not kept, and an earlier one of the same person that was never confirmed
 * gives way.
 */
export async function uploadReport(
  { release: address, fileName, bytes }: Upload,
  actor: Actor,
): Promise<Result<{ file: number }, ReportRefusal | FileRefusal>> {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  if (bytes.length > MAX_FILE_BYTES) return refuse('fileTooLarge');
  const found = await reportScopeOf(address);
  if (!found) return refuse('noSuchImport');
  if (!isOpenForEntry(found.scope.status)) return refuse('releaseLocked');

  const read = await readSpreadsheet(bytes);
  if (!read.ok) return read;
  const guesses = read.value.sheets.map((sheet) => guessReport(sheet, found.scope));
  const [guess = null] = guesses.toSorted((left, right) => widthOf(right) - widthOf(left));
  if (!guess) return refuse('emptySheets');
  const mapping: ReportMapping = { ...guess, ...NOTHING_SAID };
  const earlier = {
    kind: 'report',
    releaseId: found.id,
    actorId: actor.id,
    status: 'uploaded',
  } as const;
  const [, kept] = await database.$transaction([
    database.dossierImport.deleteMany({ where: earlier }),
    database.dossierImport.create({
      data: {
        ...earlier,
        fileName: fileName.normalize('NFC').replace(/\p{C}/gu, '').slice(0, LONGEST_FILE_NAME),
        fileHash: digestOf(bytes),
        fileSize: bytes.length,
        file: bytes,
        isIllustrative: found.scope.isIllustrative,
        mapping,
      },
    }),
  ]);
  return accept({ file: kept.id });
}

const NOTHING_SAID = { isPeriodAccepted: false, convertsLegacy: false, names: {}, fields: {} };

const widthOf = ({ columns }: { columns: object }) => Object.keys(columns).length;

type Mapped = {
  readonly release: DossierReleaseName;
  readonly file: number;
  /** What is to be read otherwise; the rest stays. Answers are added to those given before. */
  readonly mapping: Partial<ReportMapping>;
};

/** Keeps how a form is to be read; one of another sheet, or in other letters, begins with a new guess. */
export async function mapReport(
  { release: address, file, mapping: wanted }: Mapped,
  actor: Actor,
): Promise<Result<{ isGuess: boolean }, ReportRefusal | FileRefusal>> {
  if (!mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  const found = await reportScopeOf(address);
  const kept = found && (await uploadOf(found.id, file));
  if (!found || !kept) return refuse('noSuchImport');

  const read = await readSpreadsheet(kept.file ?? new Uint8Array());
  if (!read.ok) return read;
  const before = reportMapping.parse(kept.mapping);
  const converts = wanted.convertsLegacy ?? before.convertsLegacy;
  const { sheets } = sheetsAs(read.value, converts);
  const name = wanted.sheet ?? before.sheet;
  const sheet = sheets.find((one) => one.name === name);
  const isOther = name !== before.sheet || converts !== before.convertsLegacy;
  const guess = sheet && isOther ? guessReport(sheet, found.scope) : null;
  const mapping: ReportMapping = {
    ...before,
    ...wanted,
    ...guess,
    names: { ...before.names, ...wanted.names },
    fields: { ...before.fields, ...wanted.fields },
  };
  const refusal = guess ? null : reportMappingRefusal(mapping, sheets, found.scope);
  if (refusal) return refuse(refusal);
  const { count } = await database.dossierImport.updateMany({
    where: { id: file, status: 'uploaded' },
    data: { mapping },
  });
  return count === 0 ? refuse('alreadyConfirmed') : accept({ isGuess: guess !== null });
}

const uploadOf = (releaseId: number, id: number) =>
  database.dossierImport.findFirst({
    where: { id, releaseId, kind: 'report', status: 'uploaded' },
  });
