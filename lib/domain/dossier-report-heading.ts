import type { CountColumn } from './dossier-counts';
import { fold } from './fold';
import type { Sheet, SheetCell, SheetRow } from './sheet';

/** Which column of a form holds what; `incoming` is checked against the others and not stored. */
export type ReportMeaning = CountColumn | 'incoming' | 'unit' | 'field';

/** Rows of headings, as Excel counts, and what each column means, by column from 0. */
export type Headings = {
  readonly from: number;
  /** The last row of headings, the row of column numbers too; what follows is data. */
  readonly to: number;
  readonly columns: Readonly<Record<string, ReportMeaning>>;
};

const ROWS_LOOKED_AT = 30;
const MOST_HEADING_ROWS = 5;

const UNIT =
  /^(ten )?(don vi|co quan|so nganh|so ban nganh|cac so|dia phuong|huyen|xa|phuong)\b(?! tinh| bao cao| nhan)/;
const FIELD = /^(ten )?(linh vuc|nhom linh vuc|nganh linh vuc)/;
const NOT_READ = /\b(ty le|ti le|ghi chu|phan tram|binh quan|xep hang|diem)\b/;

const RECEIVED = /\b(tiep nhan|nhan giai quyet|phai giai quyet|nhan trong ky|thu ly)\b/;
const RESOLVED =
  /\b(da|duoc|ket qua) (duoc )?(giai quyet|xu ly|tra)\b|\bda tra\b|\bgiai quyet xong\b/;
const PENDING = /\b(dang|chua) (duoc )?(giai quyet|xu ly)\b|\bton (cuoi|dong|lai)\b|\bcon lai\b/;

const CARRIED = /\b(ky truoc|ton dau|dau ky|chuyen (sang|qua|tiep)|nam truoc)\b/;
const ONLINE = /\b(truc tuyen|qua mang|dvc|dvctt)\b/;
const IN_PERSON = /\b(truc tiep|buu chinh|bcci)\b/;
const INCOMING = /\b(moi tiep nhan|so moi|trong ky|moi nhan|tiep nhan moi)\b/;
const BEFORE = /\b(truoc (thoi )?han|som (thoi )?han|truoc hen|som hen)\b/;
const ON_DAY = /\bdung (thoi )?(han|hen)\b/;
const BOTH =
  /\b(dung (va|hoac)? ?truoc|truoc (va|hoac)? ?dung|som (va|hoac)? ?dung|dung (va|hoac)? ?som)( (thoi )?(han|hen))?\b/;
const WITHIN = /\b(trong (thoi )?han|chua (den|toi|qua) (thoi )?han|con han)\b/;
const LATE = /\b(qua (thoi )?han|tre (thoi )?(han|hen)|cham (thoi )?(han|hen|muon)?)\b/;
const WITHDRAWN = /\b(rut|tra lai|huy|dung giai quyet|tu choi)\b/;
const EXTENDED = /\b(gia han|tam dung)\b/;
const TOTAL = /^(tong( so| cong)?( ho so)?|cong|so luong|so ho so|ho so)$/;

const CAUSES: readonly (readonly [RegExp, ReportMeaning])[] = [
  [/\bchu quan\b/, 'lateSubjective'],
  [/\bkhach quan\b/, 'lateObjective'],
  [/\b(nguyen nhan|ly do|do) khac\b/, 'lateOther'],
];

type Group = 'received' | 'resolved' | 'pending' | null;

/** What the headings above a column say it holds, from the top down; `null` where it is nothing we read. */
export function meaningOf(path: readonly string[]): ReportMeaning | null {
  const words = path.map(fold).filter((text) => text !== '');
  const all = words.join(' ');
  const [first = ''] = words;
  const leaf = words.at(-1) ?? '';
  if (all === '' || path.some((text) => text.includes('%')) || NOT_READ.test(all)) return null;
  if (FIELD.test(first)) return 'field';
  if (UNIT.test(first)) return 'unit';

  const cause = CAUSES.find(([said]) => said.test(leaf));
  if (cause) return cause[1];
  if (/\bnguyen nhan\b/.test(all)) return leaf === 'khac' ? 'lateOther' : null;
  if (EXTENDED.test(leaf)) return 'extended';
  return ofGroup(groupOf(words), leaf, all);
}

/** The nearest heading that says which of the three groups a column belongs to. */
function groupOf(words: readonly string[]): Group {
  for (const text of words.toReversed()) {
    if (PENDING.test(text)) return 'pending';
    if (RESOLVED.test(text)) return 'resolved';
    if (RECEIVED.test(text)) return 'received';
  }
  return null;
}

function ofGroup(group: Group, leaf: string, all: string): ReportMeaning | null {
  if (BOTH.test(leaf)) return 'inTime';
  if (BEFORE.test(leaf)) return 'early';
  if (ON_DAY.test(leaf)) return 'onTime';
  if (LATE.test(leaf))
    return group === 'pending' ? 'overdue' : group === 'resolved' ? 'late' : null;
  if (WITHIN.test(leaf)) return group === 'resolved' ? 'inTime' : group && 'waiting';
  if (group !== 'pending' && CARRIED.test(leaf)) return 'carriedOver';
  if (ONLINE.test(leaf)) return 'receivedOnline';
  if (IN_PERSON.test(leaf)) return 'receivedInPerson';
  if (WITHDRAWN.test(leaf)) return 'withdrawn';
  if (group === 'received' && INCOMING.test(all)) return 'incoming';
  return group !== null && isWhole(group, leaf) ? group : null;
}

/** Whether a heading is that of a whole group: its own name, or "Tổng số" under it. */
const isWhole = (group: Exclude<Group, null>, leaf: string): boolean =>
  TOTAL.test(leaf) ||
  { received: RECEIVED, resolved: RESOLVED, pending: PENDING }[group].test(leaf);

/** The numbers of columns under the headings: "(1)", "(3)=(4)+(5)", "A". */
const COLUMN_NUMBER = /^\(?(\d{1,2}|[a-z])\)?( ?[=:].*)?$/i;
const NUMBERISH = /^[\d.,\s%()–-]+$/;

const textsOf = ({ cells }: SheetRow) =>
  cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? [cell.text.trim()] : []));

/** Whether a row only numbers the columns: "(1) (2) (3)=(4)+(5)+(6)". */
export function isNumbering(row: SheetRow): boolean {
  const texts = textsOf(row);
  const numbers = texts.flatMap((text) => {
    const [, number = ''] = COLUMN_NUMBER.exec(text) ?? [];
    return /^\d+$/.test(number) ? [Number(number)] : [];
  });
  const isRising = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return texts.every((text) => COLUMN_NUMBER.test(text)) && numbers.length >= 4 && isRising;
}

/** Whether a row may hold headings: hardly any numbers in it. */
const mayBeHeading = (row: SheetRow) => {
  const texts = textsOf(row);
  return texts.length > 0 && texts.filter((text) => NUMBERISH.test(text)).length <= 1;
};

/**
 * What stands above each column in these rows, a heading over several columns above each of them.
 *
 * A heading reaches to the right as far as nothing else stands in its row and no other heading begins
 * in a row above; where the file says which cells are joined, only a joined one reaches at all.
 */
export function pathsIn(rows: readonly SheetRow[]): string[][] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const saysJoined = rows.some(({ cells }) => cells.some((cell) => cell?.isMerged));
  const paths: string[][] = Array.from({ length: width }, () => []);
  const begun = new Set<number>();
  for (const { cells } of rows) {
    let reaching: SheetCell | null = null;
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column] ?? null;
      const own = cell && cell.text.trim() !== '' ? cell : null;
      if (own) reaching = own;
      else if (begun.has(column)) reaching = null;
      if (reaching && (own || !saysJoined || reaching.isMerged)) {
        paths[column]?.push(reaching.text.trim());
      }
    }
    for (const [column, cell] of cells.entries()) if (cell?.text.trim()) begun.add(column);
  }
  return paths;
}

/** The meaning of every column under these rows of headings, each meaning for its first column only. */
export function columnsUnder(rows: readonly SheetRow[]): Record<string, ReportMeaning> {
  const taken = new Map<ReportMeaning, number>();
  for (const [column, path] of pathsIn(rows).entries()) {
    const meaning = meaningOf(path);
    if (meaning && !taken.has(meaning)) taken.set(meaning, column);
  }
  return Object.fromEntries([...unmixed(taken)].map(([meaning, column]) => [column, meaning]));
}

/** A lone "Đúng hạn" beside "Quá hạn" is all that was in time; one column for both is left out where both are there. */
function unmixed(taken: ReadonlyMap<ReportMeaning, number>): Map<ReportMeaning, number> {
  const found = new Map(taken);
  const onTime = found.get('onTime');
  if (onTime !== undefined && !found.has('early') && !found.has('inTime')) {
    found.delete('onTime');
    found.set('inTime', onTime);
  } else if (found.has('inTime') && found.has('early') && found.has('onTime')) {
    found.delete('inTime');
  } else if (found.has('inTime')) {
    found.delete('early');
    found.delete('onTime');
  }
  return found;
}

const isName = (meaning: ReportMeaning) => meaning === 'unit' || meaning === 'field';

const worthOf = (columns: Readonly<Record<string, ReportMeaning>>) => {
  const meanings = Object.values(columns);
  return meanings.length + (meanings.some(isName) ? 1 : 0);
};

/** Which rows hold the headings, as far as they tell: the fewest rows that say the most; none: rows 0 to 0. */
export function headingsIn({ rows }: Pick<Sheet, 'rows'>): Headings {
  let best: { worth: number; start: number; end: number } = { worth: 1, start: -1, end: -1 };
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  for (let start = 0; start < looked.length; start += 1) {
    for (let end = start; end < Math.min(looked.length, start + MOST_HEADING_ROWS); end += 1) {
      const row = looked[end];
      if (!row || !mayBeHeading(row)) break;
      const worth = worthOf(columnsUnder(looked.slice(start, end + 1)));
      const isFewer = worth === best.worth && end - start < best.end - best.start;
      if (worth > best.worth || isFewer) best = { worth, start, end };
    }
  }
  const block = looked.slice(Math.max(0, best.start), best.end + 1);
  const [first] = block;
  if (best.start < 0 || !first) return { from: 0, to: 0, columns: {} };
  const next = looked[best.end + 1];
  const last = next && isNumbering(next) ? next : block.at(-1);
  return { from: first.number, to: last?.number ?? first.number, columns: columnsUnder(block) };
}
