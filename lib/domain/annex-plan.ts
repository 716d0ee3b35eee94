import type { AnnexNote, AnnexProblem, AnnexScope, AnnexTask, HeldTask } from './annex';
import type { AnnexMeaning } from './annex-heading';
import { type AnnexMapping, placeIn } from './annex-mapping';
import { type AnnexQuestions, questionsIn } from './annex-question';
import { type ReadRow, type RowReader, rowReader } from './annex-read';
import { type AnnexLine, isSameText, linesOf } from './annex-row';
import type { Sheet } from './sheet';

/** A row that would write a task, or leave it as it is. */
export type PlannedTask = {
  readonly kind: 'new' | 'changed' | 'same';
  /** As counted in the file. */
  readonly row: number;
  readonly becomes: AnnexTask;
  readonly before: HeldTask | null;
  /** What of `before` is another. */
  readonly differs: readonly AnnexDifference[];
  readonly notes: readonly AnnexNote[];
};

export type AnnexDifference = Exclude<keyof AnnexTask, 'position'>;

export type RefusedAnnexRow = {
  readonly row: number;
  readonly position: string;
  readonly title: string;
  readonly reasons: readonly {
    readonly column: AnnexMeaning | null;
    readonly written: string;
    readonly why: AnnexProblem;
  }[];
};

export type AnnexPlan = {
  readonly rows: readonly PlannedTask[];
  readonly refused: readonly RefusedAnnexRow[];
  readonly questions: AnnexQuestions;
  /** Headings of parts of the table, not read. */
  readonly sections: number;
  /** Tasks the order has and the file does not; they stay as they are. */
  readonly untouched: readonly HeldTask[];
};

/** Office of a unit, by its slug: "Giám đốc Sở Nội vụ". */
export type HeadOf = (slug: string) => string;

/** What an annex table would do to its order. */
export function planAnnex(
  sheet: Sheet,
  mapping: AnnexMapping,
  scope: AnnexScope,
  held: ReadonlyMap<number, HeldTask>,
  headOf: HeadOf,
): AnnexPlan {
  const { lines, sections } = linesOf(sheet, mapping);
  const reader = rowReader(mapping, scope, headOf);
  const places = placesOf(lines, mapping);
  const read = lines.map((line, at) => readLine(line, places[at] ?? null, reader, held));
  const rows = read.flatMap(({ planned }) => (planned ? [planned] : []));
  const taken = new Set(read.flatMap(({ place }) => place ?? []));
  return {
    rows,
    refused: read.flatMap(({ refused }) => (refused ? [refused] : [])),
    questions: questionsIn(read.flatMap(({ asked }) => asked)),
    sections,
    untouched: [...held.values()].filter(({ position }) => !taken.has(position)),
  };
}

type Place = { readonly place: number } | { readonly why: 'positionFormat' | 'positionTwice' };

/** The place of each line: of column TT, the first of two that say the same; or one after another. */
function placesOf(lines: readonly AnnexLine[], { numbering }: AnnexMapping): Place[] {
  if (numbering === 'rows') return lines.map((_, at) => ({ place: at + 1 }));
  const taken = new Set<number>();
  return lines.map(({ cells }) => {
    const place = placeIn(cells.position?.text ?? '');
    if (place === null) return { why: 'positionFormat' };
    if (taken.has(place)) return { why: 'positionTwice' };
    taken.add(place);
    return { place };
  });
}

type Read = {
  readonly place: number | null;
  readonly planned: PlannedTask | null;
  readonly refused: RefusedAnnexRow | null;
  readonly asked: ReadRow['asked'];
};

function readLine(
  line: AnnexLine,
  placed: Place | null,
  reader: RowReader,
  held: ReadonlyMap<number, HeldTask>,
): Read {
  const place = placed && 'place' in placed ? placed.place : null;
  const before = (place !== null && held.get(place)) || null;
  const row = reader(line, before);
  const position = line.cells.position?.text ?? '';
  const misplaced =
    placed && 'why' in placed
      ? [{ column: 'position' as const, written: position, why: placed.why }]
      : [];
  const reasons = [...misplaced, ...row.reasons];
  if (reasons.length > 0 || place === null || !row.task) {
    const refused = { row: line.number, position, title: row.title, reasons };
    return { place, planned: null, refused, asked: row.asked };
  }
  return { ...plannedRow(line, { ...row.task, position: place }, before, row), place };
}

function plannedRow(
  line: AnnexLine,
  becomes: AnnexTask,
  before: HeldTask | null,
  { notes, asked, title }: ReadRow,
): Omit<Read, 'place'> {
  const differs = before ? differencesOf(before, becomes) : [];
  const kind = !before ? 'new' : differs.length > 0 ? 'changed' : 'same';
  const isOver = before?.status === 'closed' || before?.status === 'withdrawn';
  if (kind === 'changed' && isOver) {
    const reasons = [{ column: null, written: '', why: 'notOpen' as const }];
    const refused = { row: line.number, position: String(becomes.position), title, reasons };
    return { planned: null, refused, asked };
  }
  const planned = { kind, row: line.number, becomes, before, differs, notes } as const;
  return { planned, refused: null, asked };
}

const TEXTS = ['title', 'head', 'product'] as const;
const EXACT = ['lead', 'dueOn', 'link', 'basePeriod', 'expected'] as const;

/** Texts differ by more than spaces; points by more than their last zeros. */
function differencesOf(before: HeldTask, after: AnnexTask): AnnexDifference[] {
  const texts = TEXTS.filter((name) => !isSameText(before[name], after[name]));
  const exact = EXACT.filter((name) =>
    name === 'expected'
      ? Number(before.expected ?? 0) !== Number(after.expected ?? 0)
      : before[name] !== after[name],
  );
  const isSameUnits = before.beside.join() === after.beside.join();
  return [...texts, ...exact, ...(isSameUnits ? [] : (['beside'] as const))];
}

/** How many rows came to what. */
export const annexCountsOf = ({ rows, refused }: AnnexPlan) => {
  const count = (kind: PlannedTask['kind']) => rows.filter((row) => row.kind === kind).length;
  return {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    refused: refused.length,
  };
};
