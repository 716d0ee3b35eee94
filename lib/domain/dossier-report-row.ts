import type { NameDoubt } from './authority-name';
import { COUNT_COLUMNS, type CountColumn } from './dossier-counts';
import type { FieldAnswer, UnitAnswer } from './dossier-report';
import { type CountRefusal, cellRefusal, readCountCell } from './dossier-report-count';
import type { ReportMeaning } from './dossier-report-heading';
import type { ReportMapping } from './dossier-report-mapping';
import { fold } from './fold';
import type { SheetCell, SheetRow } from './sheet';

/** Why a row of a form is not taken. */
export type ReportRowRefusal =
  | CountRefusal
  | NameDoubt
  | 'noUnit'
  | 'unknownField'
  | 'leftOut'
  | 'rowTwice'
  | 'nothingPrinted';

export type ReportRefusedCell = {
  /** From 0. */
  readonly column: number | null;
  readonly value: string;
  readonly why: ReportRowRefusal;
};

export type ReportColumns = {
  readonly unit: number | null;
  readonly field: number | null;
  readonly incoming: number | null;
  readonly counts: readonly { readonly column: number; readonly name: CountColumn }[];
};

/** Which columns are read, and for what. */
export function reportColumnsIn({ columns }: Pick<ReportMapping, 'columns'>): ReportColumns {
  const at = (meaning: ReportMeaning) => {
    const found = Object.entries(columns).find(([, one]) => one === meaning);
    return found ? Number(found[0]) : null;
  };
  return {
    unit: at('unit'),
    field: at('field'),
    incoming: at('incoming'),
    counts: COUNT_COLUMNS.flatMap((name) => {
      const column = at(name);
      return column === null ? [] : [{ column, name }];
    }),
  };
}

export const textAt = ({ cells }: SheetRow, column: number | null): string =>
  column === null ? '' : (cells[column]?.text.normalize('NFC').trim() ?? '');

/** A place in a file and what stands there; numbers with the comma their reader sees in Excel. */
export const placeIn = ({ cells }: SheetRow, column: number | null) => {
  const cell = column === null ? null : (cells[column] ?? null);
  return { column, value: cell ? shownCount(cell) : '' };
};

/** A cell as its reader sees it in Excel: numbers with a decimal comma. */
export const shownCount = ({ text, kind }: SheetCell): string =>
  kind === 'number' ? text.replace('.', ',') : text.trim();

const TOTAL =
  /^(tong|tong so|tong cong|cong|toan tinh|tong so ho so|tat ca|tat ca (cac )?linh vuc|tong hop)( (cong|chung|toan tinh|(khoi )?cap (tinh|huyen|xa)|i ii.*|a b.*|cac linh vuc|tat ca cac linh vuc))?$/;
const LEVEL =
  /^((khoi|muc|cac) )*((ubnd |don vi |co quan )?(cap (tinh|huyen|xa|so)|(cac )?(so ban nganh|so nganh|so ban|huyen thanh pho|huyen|xa phuong thi tran|xa phuong|xa))( (va )?(cap tinh|tinh|thanh pho|thi xa|phuong|thi tran|dac khu))*)$/;
const FOOTER =
  /^(nguoi lap|nguoi tong hop|thu truong|giam doc|chu tich|ghi chu|noi nhan|ky ten|ky ghi ro|ky ho ten|tm |kt |luu )/;
const ROMAN = /^[IVX]{1,4}\.?$/;

export const isTotalName = (name: string): boolean =>
  TOTAL.test(fold(name).replace(/^(?:[ivx]{1,4}|\d{1,3}) (?=.)/, ''));

/** "Cấp huyện", "Sở, ban, ngành": a level, none of its units. */
export const isLevelName = (name: string): boolean =>
  LEVEL.test(fold(name).replace(/^(?:[ivx]{1,4}|\d{1,3}|[a-c]) (?=.)/, ''));

/** What a row is about before anybody asks who is meant. */
export type RowKind = 'nothing' | 'label' | 'figures' | 'total' | 'section';

/** Tells rows with figures from titles, footers and totals; `label`: a name with nothing beside it. */
export function kindOf(row: SheetRow, columns: ReportColumns): RowKind {
  const name = textAt(row, columns.unit) || textAt(row, columns.field);
  const texts = [columns.incoming, ...columns.counts.map(({ column }) => column)].map((column) =>
    textAt(row, column),
  );
  const hasNumber = texts.some((text) => /\d/.test(text) && !/[\p{L}]/u.test(text));
  const saysAnything = texts.some((text) => text !== '');
  const isFooter = FOOTER.test(fold(name)) || name === '';
  if (isFooter && !hasNumber) return 'nothing';
  const of = columns.unit === null ? columns.field : columns.unit;
  const field = columns.unit === null ? '' : textAt(row, columns.field);
  const isOfAll = field === '' || isTotalName(field);
  if (isTotalName(textAt(row, of)) && isOfAll) return saysAnything ? 'total' : 'nothing';
  if (isLevelName(name) && isOfAll) return 'section';
  return saysAnything ? 'figures' : name === '' ? 'nothing' : 'label';
}

/** Whether a Roman number stands before the name: a section, unless a unit bears the name. */
export const hasRoman = ({ cells }: SheetRow, column: number | null): boolean =>
  cells.slice(0, column ?? 0).some((cell) => cell !== null && ROMAN.test(cell.text.trim())) ||
  /^[IVX]{1,4}[.)]\s/.test(cells[column ?? 0]?.text.trim() ?? '');

export type ReadCounts = {
  readonly counts: Partial<Record<CountColumn, number>>;
  /** New ones in the period, where one column says it: for checking only. */
  readonly incoming: number | null;
  readonly reasons: readonly ReportRefusedCell[];
};

/** Reads the figures of a row; what is not printed is not among them. */
export function readCounts(row: SheetRow, columns: ReportColumns): ReadCounts {
  const counts: Partial<Record<CountColumn, number>> = {};
  const reasons: ReportRefusedCell[] = [];
  for (const { column, name } of columns.counts) {
    const read = readCountCell(row.cells[column] ?? null);
    if (!read.ok) reasons.push({ ...placeIn(row, column), why: read.refusal });
    else if (read.value !== null) counts[name] = read.value;
  }
  const cell = columns.incoming === null ? null : (row.cells[columns.incoming] ?? null);
  const incoming = readCountCell(cell);
  return { counts, incoming: incoming.ok ? incoming.value : null, reasons };
}

/** Whose a row is, or what stands against it. */
export type Named<Answer> = {
  readonly written: string;
  readonly column: number | null;
  readonly slug: string | null;
  readonly doubt: Extract<Answer, { kind: 'asked' }> | null;
  readonly why: ReportRowRefusal | null;
};

/** What a name is called by in the answers to questions. */
export const answerKey = (name: string) => name.normalize('NFC').trim().slice(0, 300);

/** A name settled: by its finder, or by the person who was asked. */
export function settled<Answer extends UnitAnswer | FieldAnswer>(
  { written, column }: { readonly written: string; readonly column: number | null },
  answer: Answer,
  told: string | undefined,
  known: ReadonlySet<string>,
): Named<Answer> {
  if (answer.kind === 'found') {
    return { written, column, slug: answer.slug, doubt: null, why: null };
  }
  const doubt = answer as Extract<Answer, { kind: 'asked' }>;
  if (told !== undefined && known.has(told)) {
    return { written, column, slug: told, doubt, why: null };
  }
  const unknown: ReportRowRefusal = 'why' in answer ? answer.why : 'unknownField';
  return { written, column, slug: null, doubt, why: told === '' ? 'leftOut' : unknown };
}

/** Why a name cannot be read at all: it is part of joined cells, or a formula. */
export function nameRefusal(row: SheetRow, column: number | null): ReportRefusedCell | null {
  const cell = column === null ? null : (row.cells[column] ?? null);
  const why = cell && cellRefusal(cell);
  return why && { ...placeIn(row, column), why };
}
