import type { Actor } from '@/lib/domain/account';
import { mayDo } from '@/lib/domain/rights';
import { isOpenForEntry, releaseAddress } from '@/lib/domain/score-entry';
import type { ImportScope } from '@/lib/domain/score-import';
import { columnsOf } from '@/lib/domain/score-import-mapping';
import { countsOf, importChanges } from '@/lib/domain/score-import-record';
import type {
  ImportDesk,
  ImportRelease,
  ImportSummary,
  ImportView,
  MappingView,
  OutcomeView,
  PreviewView,
} from '@/lib/domain/score-import-view';
import { database } from '@/lib/platform/database';
import { type ReadImport, readImport, sealedPlan } from '@/lib/platform/import-plan';
import { heldCells, importScopeOf, type ScopedRelease } from '@/lib/platform/import-scope';
import { IMPORT_SUMMARY, importSummary } from '@/lib/platform/import-summary';

const SAMPLE_ROWS = 5;

/** A release as its address says it, unchecked: "sipas", "2024", "1". */
type Address = Readonly<Record<'indicator' | 'period' | 'version', string>>;

const releaseOf = ({ indicator, period, version, indicatorName, status }: ImportScope) =>
  ({
    indicator,
    period,
    version,
    indicatorName,
    status,
    isOpen: isOpenForEntry(status),
  }) satisfies ImportRelease;

async function scopedRelease(address: Address): Promise<ScopedRelease | null> {
  const parsed = releaseAddress.safeParse(address);
  return parsed.success ? importScopeOf(parsed.data) : null;
}

/** The files of a release; null where there is no release, or nothing for this person. */
export async function importDesk(address: Address, actor: Actor): Promise<ImportDesk | null> {
  const canImport = mayDo(actor, 'importScores');
  const canExport = mayDo(actor, 'exportDrafts');
  const found = canImport || canExport ? await scopedRelease(address) : null;
  if (!found || (found.scope.status !== 'published' && !mayDo(actor, 'readEmbargoed'))) return null;

  const imports = await database.scoreImport.findMany({
    where: { releaseId: found.id },
    orderBy: { id: 'desc' },
    select: IMPORT_SUMMARY,
  });
  return {
    release: releaseOf(found.scope),
    canImport,
    canExport,
    imports: imports.map(importSummary),
  };
}

async function keptFile(address: Address, file: string, actor: Actor) {
  if (!mayDo(actor, 'importScores') || !/^\d{1,9}$/.test(file)) return null;
  const found = await scopedRelease(address);
  const kept =
    found &&
    (await database.scoreImport.findFirst({
      where: { id: Number(file), releaseId: found.id },
      select: { ...IMPORT_SUMMARY, file: true, mapping: true, changes: true },
    }));
  return found && kept ? { found, kept } : null;
}

/** One file of a release, at the step it has come to; null where there is none. */
export async function importAt(
  address: Address,
  file: string,
  actor: Actor,
): Promise<ImportView | null> {
  const at = await keptFile(address, file, actor);
  if (!at) return null;
  const { found, kept } = at;
  const release = releaseOf(found.scope);
  if (kept.status !== 'uploaded') {
    return { kind: 'outcome', view: outcomeView(found.scope, importSummary(kept), kept.changes) };
  }
  const read = await readImport(kept);
  if (!read.ok) return { kind: 'refused', release, refusal: read.refusal };
  return { kind: 'mapping', view: await mappingView(found, importSummary(kept), read.value) };
}

async function mappingView(
  { scope, source }: ScopedRelease,
  summary: ImportSummary,
  { file, mapping, sheet }: ReadImport,
): Promise<MappingView> {
  const sources = await database.source.findMany({
    orderBy: [{ publisher: 'asc' }, { date: 'desc' }, { title: 'asc' }],
    select: { code: true, title: true, publisher: true },
  });
  const own = sources.find(({ code }) => code === source);
  return {
    release: releaseOf(scope),
    summary,
    sheets: file.sheets.map(({ name }) => name),
    hiddenSheets: file.hiddenSheets,
    mapping,
    columns: columnsOf(sheet, mapping.headingRow),
    sample: sheet.rows.slice(0, SAMPLE_ROWS),
    criteria: scope.criteria.map(({ code, name }) => ({ code, name })),
    isRanked: scope.isRanked,
    sources: [
      { value: '', label: own ? `${own.publisher}: ${own.title}` : '' },
      ...sources
        .filter(({ code }) => code !== source)
        .map(({ code, title, publisher }) => ({ value: code, label: `${publisher}: ${title}` })),
    ],
  };
}

function outcomeView(scope: ImportScope, summary: ImportSummary, changes: unknown): OutcomeView {
  const { refused, left = [] } = importChanges.parse(changes);
  const names = new Map(scope.roster.map(({ slug, name }) => [slug, name]));
  const release = releaseOf(scope);
  return {
    release,
    summary,
    refused,
    left: left.map(({ authority, criterion }) => ({
      authority: names.get(authority) ?? authority,
      criterion,
    })),
    canUndo: summary.status === 'confirmed' && release.isOpen,
  };
}

/** What a waiting file would do now, `done` when it has been confirmed; null where there is none to read. */
export async function previewAt(
  address: Address,
  file: string,
  actor: Actor,
): Promise<PreviewView | 'done' | null> {
  const at = await keptFile(address, file, actor);
  if (!at) return null;
  if (at.kept.status !== 'uploaded') return 'done';
  const { found, kept } = at;
  const read = await readImport(kept);
  if (!read.ok) return null;

  const { plan, seal } = sealedPlan(read.value, found.scope, await heldCells(found.id));
  return {
    release: releaseOf(found.scope),
    summary: importSummary(kept),
    mapping: read.value.mapping,
    plan,
    counts: countsOf(plan),
    seal,
    roster: found.scope.roster,
    criteria: Object.fromEntries(found.scope.criteria.map(({ code, name }) => [code, name])),
  };
}
