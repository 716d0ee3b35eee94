import type { FieldAnswer, ReportScope, UnitAnswer } from './dossier-report';
import { fieldDoctor } from './dossier-report-field';
import { headOf, type StatedPeriod } from './dossier-report-head';
import { ALL_SHEETS, type ReportMapping } from './dossier-report-mapping';
import {
  answerKey,
  hasRoman,
  isTotalName,
  kindOf,
  type Named,
  nameRefusal,
  type ReadCounts,
  type ReportColumns,
  type ReportRefusedCell,
  readCounts,
  reportColumnsIn,
  settled,
  textAt,
} from './dossier-report-row';
import { unitDoctor, unitWords } from './dossier-unit';
import type { Sheet, SheetRow } from './sheet';

/** A row of a form as it was read; `field` null: over all fields. */
export type ReadReportRow = ReadCounts & {
  readonly kind: 'row';
  readonly sheet: string;
  readonly row: SheetRow;
  readonly unit: Named<UnitAnswer> | null;
  readonly field: Named<FieldAnswer> | null;
  /** What stands before its figures, as written. */
  readonly name: string;
  /** The printed total of what stands above or below it. */
  readonly isTotal: boolean;
};

/** A total or section that is nobody's own: only checked against the rows it stands for. */
export type ReadReportTotal = ReadCounts & {
  readonly kind: 'total' | 'section';
  readonly sheet: string;
  readonly row: SheetRow;
  readonly name: string;
};

export type ReadReport = ReadReportRow | ReadReportTotal;

export type ReadSheet = {
  readonly sheet: string;
  readonly period: StatedPeriod | null;
  readonly rows: readonly ReadReport[];
};

/** Reads a sheet by its mapping, row by row: whose, which field, which figures, and all that is against it. */
export function reportReader(mapping: ReportMapping, scope: ReportScope) {
  const columns = reportColumnsIn(mapping);
  const unitOf = unitReader(mapping, scope);
  const fieldOf = fieldReader(mapping, scope);
  return (sheet: Sheet): ReadSheet => {
    const { period, reportingUnit } = headOf(sheet, mapping.headingFrom || 1);
    const own = ownUnit(mapping, sheet, reportingUnit, unitOf);
    const reader = new SheetReader(sheet.name, columns, { own, unitOf, fieldOf });
    const rows = sheet.rows
      .filter(({ number }) => number > mapping.headingTo)
      .flatMap((row) => reader.read(row));
    return { sheet: sheet.name, period, rows };
  };
}

type Finders = {
  /** Whose the whole sheet is. */
  readonly own: Named<UnitAnswer> | null;
  readonly unitOf: (written: string, column: number | null) => Named<UnitAnswer>;
  readonly fieldOf: (written: string, column: number | null) => Named<FieldAnswer>;
};

function unitReader({ names }: ReportMapping, { units, day, roster }: ReportScope) {
  const doctor = unitDoctor(units, day);
  const known = new Set(roster.map(({ slug }) => slug));
  return (written: string, column: number | null) =>
    settled({ written, column }, doctor(written), names[answerKey(written)], known);
}

function fieldReader({ fields: told }: ReportMapping, { fields }: ReportScope) {
  const doctor = fieldDoctor(fields);
  const known = new Set(fields.map(({ slug }) => slug));
  return (written: string, column: number | null) =>
    settled({ written, column }, doctor(written), told[answerKey(written)], known);
}

/** The unit a sheet is about: chosen by a person, named in its head, or by the sheet's name. */
function ownUnit(
  mapping: ReportMapping,
  sheet: Sheet,
  reportingUnit: string | null,
  unitOf: Finders['unitOf'],
): Named<UnitAnswer> | null {
  const { unit } = mapping;
  if (unit !== null && mapping.sheet !== ALL_SHEETS) {
    return { written: unit, column: null, slug: unit, doubt: null, why: null };
  }
  const byName = unitOf(sheet.name, null);
  if (byName.slug !== null) return byName;
  return reportingUnit === null ? null : unitOf(reportingUnit, null);
}

/** Walks down one sheet; a unit's name alone on a row is whose the fields below it are. */
class SheetReader {
  #current: Named<UnitAnswer> | null;

  constructor(
    private readonly sheet: string,
    private readonly columns: ReportColumns,
    private readonly finders: Finders,
  ) {
    this.#current = finders.own;
  }

  read(row: SheetRow): ReadReport[] {
    const kind = kindOf(row, this.columns);
    if (kind === 'nothing') return [];
    const read = this.columns.unit === null ? this.#byField(row, kind) : this.#byUnit(row, kind);
    return read === null ? [] : [read];
  }

  /** Rows are units; where a second column names fields, units by fields. */
  #byUnit(row: SheetRow, kind: Exclude<ReturnType<typeof kindOf>, 'nothing'>): ReadReport | null {
    const { unit, field } = this.columns;
    if (kind === 'label') return null;
    const name = textAt(row, unit);
    if (kind === 'total') {
      const { own } = this.finders;
      const isOwn = own !== null && own.written === own.slug;
      return isOwn ? this.#row(row, own, null, true) : this.#total(row, 'total', name);
    }
    const whose = this.finders.unitOf(name, unit);
    const isSection = kind === 'section' || (whose.slug === null && hasRoman(row, unit));
    if (isSection) return this.#total(row, 'section', name);
    const of = textAt(row, field);
    const isOfAll = of === '' || isTotalName(of);
    return this.#row(row, whose, isOfAll ? null : this.finders.fieldOf(of, field), false);
  }

  /** Rows are fields of one unit, or of the units whose names stand between them. */
  #byField(row: SheetRow, kind: Exclude<ReturnType<typeof kindOf>, 'nothing'>): ReadReport | null {
    const { field: column } = this.columns;
    const name = textAt(row, column);
    if (kind === 'total') return this.#row(row, this.#current, null, true);
    if (kind === 'section') return this.#total(row, 'section', name);
    const field = this.finders.fieldOf(name, column);
    const whose = field.slug === null ? this.finders.unitOf(name, column) : null;
    const isUnit = whose?.slug || kind === 'label' || looksLikeUnit(row, name, column);
    if (whose && isUnit) {
      this.#current = whose;
      return kind === 'label' ? null : this.#row(row, whose, null, true);
    }
    if (kind === 'label') return null;
    return this.#row(row, this.#current, field, false);
  }

  #row(
    row: SheetRow,
    unit: Named<UnitAnswer> | null,
    field: Named<FieldAnswer> | null,
    isTotal: boolean,
  ): ReadReportRow {
    const { counts, incoming, reasons } = readCounts(row, this.columns);
    const { unit: unitColumn, field: fieldColumn } = this.columns;
    const against = [
      nameRefusal(row, unitColumn),
      nameRefusal(row, fieldColumn),
      ...[unit ?? NOBODY, field].map((named) => reasonOf(row, named)),
    ].filter((reason) => reason !== null);
    const name = textAt(row, fieldColumn) || textAt(row, unitColumn);
    const read = { counts, incoming, reasons: [...against, ...reasons] };
    return { kind: 'row', sheet: this.sheet, row, unit, field, name, isTotal, ...read };
  }

  #total(row: SheetRow, kind: 'total' | 'section', name: string): ReadReportTotal {
    return { kind, sheet: this.sheet, row, name, ...readCounts(row, this.columns) };
  }
}

/** A Roman number before it, or a word that only units begin with: what is no field there is whose the next ones are. */
const looksLikeUnit = (row: SheetRow, name: string, column: number | null): boolean =>
  hasRoman(row, column) || UNIT_WORD.test(unitWords(name));

const UNIT_WORD = /^(so|ubnd|huyen|thanh pho|thi xa|thi tran|xa|phuong|dac khu|trung tam|chi cuc) /;

const NOBODY = { written: '', column: null, slug: null, doubt: null, why: 'noUnit' } as const;

function reasonOf(
  row: SheetRow,
  named: Named<UnitAnswer | FieldAnswer> | null,
): ReportRefusedCell | null {
  if (named === null || named.why === null) return null;
  const value = named.written;
  return {
    column: named.column,
    value: value === '' ? textAt(row, named.column) : value,
    why: named.why,
  };
}
