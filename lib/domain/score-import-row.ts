import { type NameDoubt, nameDoctor, type WrittenName } from './authority-name';
import type { Points } from './points';
import { limitOf } from './score-check';
import type { ImportScope } from './score-import';
import { figuresOf, type ImportMapping } from './score-import-mapping';
import {
  type CellRefusal,
  cellRefusal,
  type ReadFigure,
  type ReadRank,
  readFigure,
  readRank,
} from './score-import-value';
import type { SheetCell, SheetRow } from './sheet';

/** Why a row is not taken: its name, or one of its cells. */
export type RowRefusal = CellRefusal | NameDoubt | 'noName' | 'leftOut' | 'authorityTwice';

export type RefusedCell = {
  /** From 0. */
  readonly column: number | null;
  readonly value: string;
  readonly why: RowRefusal;
  /** The most points allowed, where that is why. */
  readonly limit: Points | null;
};

/** A row none of whose cells is written, with every reason. */
export type RefusedRow = {
  readonly number: number;
  readonly cells: readonly (SheetCell | null)[];
  readonly reasons: readonly RefusedCell[];
};

/** What a name is called by in the answers to questions. */
export const nameAnswerKey = ({ name, code }: WrittenName) =>
  `${name.normalize('NFC').trim().slice(0, 300)}|${code.trim().slice(0, 80)}`;

export type ImportColumns = {
  readonly name: number | null;
  readonly code: number | null;
  readonly rank: number | null;
  readonly figures: readonly {
    readonly column: number;
    readonly code: string;
    readonly limit: Points;
  }[];
};

/** Which columns are read, and for what. */
export function columnsIn({ columns }: ImportMapping, scope: ImportScope): ImportColumns {
  const at = (meaning: string) => {
    const found = Object.entries(columns).find(([, one]) => one === meaning);
    return found ? Number(found[0]) : null;
  };
  return {
    name: at('name'),
    code: at('code'),
    rank: at('rank'),
    figures: scope.criteria.flatMap(({ code }) => {
      const column = at(figuresOf(code));
      const limit = limitOf(code, scope.criteria, scope.scaleMax);
      return column === null ? [] : [{ column, code, limit }];
    }),
  };
}

const cellAt = ({ cells }: SheetRow, column: number | null) =>
  column === null ? null : (cells[column] ?? null);

const textAt = (row: SheetRow, column: number | null) => cellAt(row, column)?.text.trim() ?? '';

export type ReadRow = {
  readonly row: SheetRow;
  readonly written: WrittenName;
  readonly slug: string | null;
  readonly doubt: { why: NameDoubt; choices: readonly string[] } | null;
  readonly rank: ReadRank;
  readonly figures: readonly { code: string; column: number; limit: Points; read: ReadFigure }[];
  readonly reasons: readonly RefusedCell[];
};

/** Whether a row has anything to read besides a name. */
export const saysAnything = (row: SheetRow, { rank, figures }: ImportColumns) =>
  [rank, ...figures.map(({ column }) => column)].some((column) => textAt(row, column) !== '');

/** A place in a file and what stands there; numbers with the comma their reader sees in Excel. */
export const placeIn = (row: SheetRow, column: number | null) => {
  const cell = cellAt(row, column);
  return { column, value: cell ? shownText(cell) : '', limit: null };
};

/** A cell as its reader sees it in Excel: numbers with a decimal comma. */
export const shownText = ({ text, kind }: SheetCell): string =>
  kind === 'number' || (kind === 'formula' && /^-?\d+\.\d+$/.test(text))
    ? text.replace('.', ',')
    : text.trim();

/** Reads rows by a mapping: whose each is, its figures, and every reason against it. */
export function rowReader(mapping: ImportMapping, scope: ImportScope, columns: ImportColumns) {
  const authorityIn = nameReader(mapping, scope, columns);
  const rules = { unit: scope.unit, dash: mapping.dash, decimals: mapping.decimals };
  return (row: SheetRow): ReadRow => {
    const { reasons: ofName, ...named } = authorityIn(row);
    const rank = readRank(cellAt(row, columns.rank), mapping.rankOutOf);
    const figures = columns.figures.map(({ column, code, limit }) => ({
      code,
      column,
      limit,
      read: readFigure(cellAt(row, column), limit, rules),
    }));
    const ofFigures = figures.flatMap(({ column, limit, read }): RefusedCell[] =>
      read.ok ? [] : [{ ...placeIn(row, column), why: read.refusal, limit }],
    );
    const ofRank = rank.ok ? [] : [{ ...placeIn(row, columns.rank), why: rank.refusal }];
    return { row, ...named, rank, figures, reasons: [...ofName, ...ofFigures, ...ofRank] };
  };
}

/** Whose a row is: found by its name and code, or told by the person who was asked. */
function nameReader(mapping: ImportMapping, scope: ImportScope, columns: ImportColumns) {
  const doctor = nameDoctor(scope.authorities, scope.authorityKind, scope.territoryOn);
  const listed = new Set(scope.roster.map(({ slug }) => slug));
  return (row: SheetRow): Pick<ReadRow, 'written' | 'slug' | 'doubt' | 'reasons'> => {
    const written = { name: textAt(row, columns.name), code: textAt(row, columns.code) };
    const column = written.name === '' ? (columns.code ?? columns.name) : columns.name;
    const none = (why: RowRefusal, doubt: ReadRow['doubt'] = null) => ({
      written,
      slug: null,
      doubt,
      reasons: [{ ...placeIn(row, column), why }],
    });
    for (const cell of [cellAt(row, columns.name), cellAt(row, columns.code)]) {
      const refusal = cell && cellRefusal(cell);
      if (refusal) return none(refusal);
    }
    if (written.name === '' && written.code === '') return none('noName');

    const answer = doctor(written);
    if (answer.kind === 'found') return { written, slug: answer.slug, doubt: null, reasons: [] };
    const told = mapping.names[nameAnswerKey(written)];
    if (told !== undefined && listed.has(told)) {
      return { written, slug: told, doubt: answer, reasons: [] };
    }
    return none(told === '' ? 'leftOut' : answer.why, answer);
  };
}
