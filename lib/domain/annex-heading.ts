import { z } from 'zod';
import { isNumbering, pathsIn } from './dossier-report-heading';
import { fold } from './fold';
import { MAX_COLUMNS, type Sheet, type SheetRow } from './sheet';

/** What a column of an annex table holds. */
export const annexMeaning = z.enum([
  'position',
  'title',
  'lead',
  'beside',
  'head',
  'due',
  'product',
  'number',
  'base',
  'expected',
]);

export type AnnexMeaning = z.infer<typeof annexMeaning>;

/** Rows of headings, as counted in the file, and what each column means, by column from 0; 0: none. */
export type AnnexHeadings = {
  readonly from: number;
  readonly to: number;
  readonly columns: Readonly<Record<string, AnnexMeaning>>;
};

const ROWS_LOOKED_AT = 40;
const MOST_HEADING_ROWS = 3;
const LONGEST_HEADING = 120;

/** The first that a folded heading matches is what it means. */
const SAID: readonly (readonly [AnnexMeaning, RegExp])[] = [
  ['position', /^(t t|tt|stt|so tt|so thu tu|ma|ma so|ma nhiem vu|no)$/],
  ['base', /\b(ky goc|nam goc|ky so sanh|moc so sanh)\b/],
  ['expected', /\bdiem (ky vong|du kien|phan dau|lay lai|tang them)\b|\bky vong\b/],
  ['beside', /\bphoi hop\b/],
  ['head', /\b(chiu trach nhiem|nguoi dung dau|lanh dao (phu trach|chi dao))\b/],
  ['lead', /\b(chu tri|thuc hien|thuc thi|dau moi)\b.*|^(don vi|co quan|co quan don vi)$/],
  [
    'due',
    /\b(thoi (han|gian|diem|hieu)|han (hoan thanh|chot)|tien do (hoan thanh|thuc hien))\b|^han$/,
  ],
  ['product', /\b(san pham|ket qua (dau ra|can dat|du kien|dat duoc)|dau ra|ket qua)\b/],
  ['number', /\b(chi so|tieu chi|linh vuc (ho so|tthc)|chi tieu lien quan)\b/],
  ['title', /\b(nhiem vu|noi dung|giai phap|cong viec|dau viec)\b/],
];

/** Where "thực hiện" is of a time or a result, not of a unit. */
const OF_TIME = /\b(thoi|tien do|ket qua|han)\b/;

/** What the headings above a column say it holds; `null` where it is nothing we read. */
export function annexMeaningOf(path: readonly string[]): AnnexMeaning | null {
  const words = fold(path.join(' ').slice(0, LONGEST_HEADING));
  const leaf = fold(path.at(-1) ?? '');
  if (words === '' || words === 'ghi chu') return null;
  for (const said of [leaf, words]) {
    const found = SAID.find(
      ([meaning, pattern]) => pattern.test(said) && !(meaning === 'lead' && OF_TIME.test(said)),
    );
    if (found) return found[0];
  }
  return null;
}

/** The meaning of each column under these rows; one that comes twice is the first column's. */
function columnsUnder(rows: readonly SheetRow[]): Record<string, AnnexMeaning> {
  const taken = new Map<AnnexMeaning, number>();
  for (const [column, path] of pathsIn(rows).entries()) {
    const meaning = annexMeaningOf(path);
    if (meaning && !taken.has(meaning)) taken.set(meaning, column);
  }
  return Object.fromEntries([...taken].map(([meaning, column]) => [column, meaning]));
}

const lettersIn = ({ cells }: SheetRow) =>
  Math.max(0, ...cells.map((cell) => cell?.text.length ?? 0));

/** Which rows hold the headings: the fewest rows that say the most, two meanings at least. */
export function annexHeadingsIn({ rows }: Pick<Sheet, 'rows'>): AnnexHeadings {
  let best = { worth: 1, start: -1, end: -1 };
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  for (let start = 0; start < looked.length; start += 1) {
    for (let end = start; end < Math.min(looked.length, start + MOST_HEADING_ROWS); end += 1) {
      const row = looked[end];
      if (!row || lettersIn(row) > LONGEST_HEADING) break;
      const worth = Object.keys(columnsUnder(looked.slice(start, end + 1))).length;
      const isFewer = worth === best.worth && end - start < best.end - best.start;
      if (worth > best.worth || isFewer) best = { worth, start, end };
    }
  }
  const block = looked.slice(Math.max(0, best.start), best.end + 1);
  const [first, last] = [block[0], block.at(-1)];
  if (best.start < 0 || !first || !last) return { from: 0, to: 0, columns: {} };
  const next = looked[best.end + 1];
  const to = next && isNumbering(next) ? next.number : last.number;
  return { from: first.number, to, columns: columnsUnder(block) };
}

/** The columns of a sheet that hold anything, with what stands above them. */
export function annexColumns(
  { rows }: Sheet,
  { headingFrom, headingTo }: { readonly headingFrom: number; readonly headingTo: number },
): { column: number; heading: string }[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const above = rows.filter(({ number }) => number >= headingFrom && number <= headingTo);
  const paths = pathsIn(above.filter((row) => !isNumbering(row)));
  return Array.from({ length: Math.min(width, MAX_COLUMNS) }, (_, column) => ({
    column,
    heading: [...new Set(paths[column] ?? [])].join(' › '),
  })).filter(({ column }) => rows.some(({ cells }) => cells[column]));
}
