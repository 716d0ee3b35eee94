import type { Actor } from '@/lib/domain/account';
import { mappingIn, type RefusedCase, refusedCase } from '@/lib/domain/dossier-case-import';
import { mayDo } from '@/lib/domain/rights';
import { linesOf } from '@/lib/platform/line-file';
import { isThere, refusedFileAt } from '@/lib/platform/uploads';
import { keptCase } from './dossier-case-work';

export type RefusedCases = {
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<RefusedCase>;
};

/** Every row of a file that was not taken, as it stands in the file; null where there is none. */
export async function refusedCasesOf(file: number, actor: Actor): Promise<RefusedCases | null> {
  if (!mayDo(actor, 'importDossiers')) return null;
  const kept = await keptCase(file);
  const path = await refusedFileAt(file);
  if (!kept || !isThere(path)) return null;
  return { headings: mappingIn(kept.mapping).headings, rows: parsed(linesOf(path)) };
}

async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<RefusedCase> {
  for await (const line of lines) yield refusedCase.parse(JSON.parse(line));
}
