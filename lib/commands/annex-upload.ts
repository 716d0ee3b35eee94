import type { Actor } from '@/lib/domain/account';
import type { AnnexRefusal, AnnexScope } from '@/lib/domain/annex';
import {
  type AnnexMapping,
  annexMapping,
  annexMappingRefusal,
  guessAnnex,
} from '@/lib/domain/annex-mapping';
import { sheetsAs } from '@/lib/domain/dossier-report-letters';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { type FileRefusal, MAX_FILE_BYTES, type Sheet } from '@/lib/domain/sheet';
import { annexScopeOf, baseYearFor } from '@/lib/platform/annex-scope';
import { database } from '@/lib/platform/database';
import { digestOf } from '@/lib/platform/digest';
import { readTables } from '@/lib/platform/spreadsheet/read';

const LONGEST_FILE_NAME = 200;
const NOTHING_SAID = { convertsLegacy: false, names: {}, days: {}, numbers: {}, number: '' };

type Upload = {
  readonly directive: number;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * Keeps an annex table for its order, with a first guess at its headings; no task is written.
 *
 * A file that is refused is not kept, and an earlier one of the same person that was never confirmed
 * gives way.
 */
export async function uploadAnnex(
  { directive, fileName, bytes }: Upload,
  actor: Actor,
): Promise<Result<{ file: number }, AnnexRefusal | FileRefusal>> {
  if (!mayDo(actor, 'editTask')) return refuse('notAllowed');
  if (bytes.length > MAX_FILE_BYTES) return refuse('fileTooLarge');
  const scope = await annexScopeOf(directive);
  if (!scope) return refuse('noSuchImport');
  const read = await readTables(bytes);
  if (!read.ok) return read;
  const guess = await bestGuess(read.value.sheets, scope);
  if (!guess) return refuse('emptySheets');

  const earlier = { directiveId: directive, actorId: actor.id, status: 'uploaded' } as const;
  const [, kept] = await database.$transaction([
    database.taskImport.deleteMany({ where: earlier }),
    database.taskImport.create({
      data: {
        ...earlier,
        fileName: fileName.normalize('NFC').replace(/\p{C}/gu, '').slice(0, LONGEST_FILE_NAME),
        fileHash: digestOf(bytes),
        file: bytes,
        mapping: { ...NOTHING_SAID, ...guess } satisfies AnnexMapping,
      },
    }),
  ]);
  return accept({ file: kept.id });
}

/** Of several sheets or tables the one whose headings say most. */
async function bestGuess(sheets: readonly Sheet[], scope: AnnexScope) {
  const guesses = sheets.map((sheet) => guessAnnex(sheet, scope));
  const [best] = guesses.toSorted((left, right) => widthOf(right) - widthOf(left));
  const baseYear = await baseYearFor(Number(scope.issuedOn.slice(0, 4)));
  return best && { ...best, baseYear };
}

const widthOf = ({ columns }: { readonly columns: object }) => Object.keys(columns).length;

type Mapped = {
  readonly directive: number;
  readonly file: number;
  /** What is to be read otherwise; the rest stays. Answers are added to those given before. */
  readonly mapping: Partial<AnnexMapping>;
};

/** Keeps how an annex table is to be read; one of another sheet, or in other letters, begins with a new guess. */
export async function mapAnnex(
  { directive, file, mapping: wanted }: Mapped,
  actor: Actor,
): Promise<Result<{ isGuess: boolean }, AnnexRefusal | FileRefusal>> {
  if (!mayDo(actor, 'editTask')) return refuse('notAllowed');
  const scope = await annexScopeOf(directive);
  const kept = scope && (await uploadOf(directive, file));
  if (!scope || !kept) return refuse('noSuchImport');
  const read = await readTables(kept.file ?? new Uint8Array());
  if (!read.ok) return read;

  const before = annexMapping.parse(kept.mapping);
  const { sheets } = sheetsAs(read.value, wanted.convertsLegacy ?? before.convertsLegacy);
  const guess = newGuess(before, wanted, sheets, scope);
  const mapping: AnnexMapping = {
    ...{ ...before, ...wanted, ...guess },
    names: { ...before.names, ...known(wanted.names, scope) },
    days: { ...before.days, ...wanted.days },
    numbers: { ...before.numbers, ...wanted.numbers },
  };
  const refusal = guess ? null : annexMappingRefusal(mapping, sheets);
  if (refusal) return refuse(refusal);
  const { count } = await database.taskImport.updateMany({
    where: { id: file, status: 'uploaded' },
    data: { mapping },
  });
  return count === 0 ? refuse('alreadyConfirmed') : accept({ isGuess: guess !== null });
}

function newGuess(
  before: AnnexMapping,
  wanted: Partial<AnnexMapping>,
  sheets: readonly Sheet[],
  scope: AnnexScope,
) {
  const name = wanted.sheet ?? before.sheet;
  const converts = wanted.convertsLegacy ?? before.convertsLegacy;
  if (name === before.sheet && converts === before.convertsLegacy) return null;
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const { baseYear: _, ...guess } = guessAnnex(sheet, scope);
  return guess;
}

/** Answers name units of the order's day, or leave a name out. */
const known = (names: AnnexMapping['names'] | undefined, { roster }: AnnexScope) =>
  Object.fromEntries(
    Object.entries(names ?? {}).filter(
      ([, slug]) => slug === '' || roster.some((unit) => unit.slug === slug),
    ),
  );

const uploadOf = (directiveId: number, id: number) =>
  database.taskImport.findFirst({ where: { id, directiveId, status: 'uploaded' } });
