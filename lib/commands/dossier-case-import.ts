import type { Actor } from '@/lib/domain/account';
import type { CaseCounts, CaseRefusal, KeptMapping } from '@/lib/domain/dossier-case-import';
import type { PlainDate } from '@/lib/domain/plain-date';
import { accept, type Result, refuse } from '@/lib/domain/result';
import { mayDo } from '@/lib/domain/rights';
import { database } from '@/lib/platform/database';
import { isThere, measuredFile } from '@/lib/platform/uploads';
import { type AuditActor, SYSTEM } from './audit';
import { lookInto, refusalIn } from './dossier-case-read';
import { readCaseWork, writeCaseWork } from './dossier-case-work';

export type CaseFile = {
  /** Where the file lies; it is left there. */
  readonly path: string;
  readonly fileName: string;
  /** Last day whose events it holds. */
  readonly asOf: PlainDate;
  /** Made for a demonstration. */
  readonly isIllustrative: boolean;
};

const LONGEST_FILE_NAME = 200;

export const shownName = (fileName: string): string =>
  fileName.normalize('NFC').replace(/\p{C}/gu, '').slice(0, LONGEST_FILE_NAME);

/**
 * Takes a whole case file without a screen: read, compared, written, as if somebody had confirmed
 * what they saw. Rows that cannot be taken are left out and counted.
 */
export async function loadCaseFile(
  { path, fileName, asOf, isIllustrative }: CaseFile,
  actor: AuditActor | Actor = SYSTEM,
): Promise<Result<CaseCounts & { readonly file: number }, CaseRefusal>> {
  if ('role' in actor && !mayDo(actor, 'importDossiers')) return refuse('notAllowed');
  if (!isThere(path)) return refuse('fileGone');
  const [{ hash, size }, looked] = await Promise.all([measuredFile(path), firstLook(path)]);
  if (!looked.ok) return looked;
  const mapping = looked.value;
  if (mapping.isAsked) return refuse('columnsUnknown');
  const { id } = await database.dossierImport.create({
    data: {
      ...{ kind: 'cases', status: 'reading', fileName: shownName(fileName), fileHash: hash },
      ...{ fileSize: BigInt(size), asOf: new Date(asOf), isIllustrative, mapping },
      actorId: actor.id,
    },
  });
  const read = await readCaseWork(id, path);
  if (!read.ok) return read;
  await database.dossierImport.update({ where: { id }, data: { status: 'writing' } });
  const written = await writeCaseWork(id, actor);
  if (written.ok) return accept({ ...written.value, file: id });
  await database.dossierImport.updateMany({
    where: { id, status: 'uploaded' },
    data: { status: 'cancelled' },
  });
  return written;
}

/** How a file is read before anybody said anything, or why it is not taken at all. */
export async function firstLook(path: string): Promise<Result<KeptMapping, CaseRefusal>> {
  try {
    return accept(await lookInto(path));
  } catch (error) {
    const failure = refusalIn(error);
    if (failure) return refuse(failure.why);
    throw error;
  }
}
