import { enterScores } from '@/lib/commands/score';
import { confirmImport } from '@/lib/commands/score-import';
import { uploadScores } from '@/lib/commands/score-upload';
import type { Actor } from '@/lib/domain/account';
import { points } from '@/lib/domain/points';
import type { ReleaseAddress } from '@/lib/domain/score-entry';
import { database } from '@/lib/platform/database';
import { previewAt } from '@/lib/queries/score-import';
import { asApplication } from './as-application';
import { givenActor, givenDraft } from './given-draft';
import { type GivenCell, xlsxFile } from './xlsx-file';

/** The address of a release as pages have it. */
export const inText = (address: ReleaseAddress) => ({
  ...address,
  version: String(address.version),
});

/** A workbook with totals, the first criterion and ranks of SIPAS. */
export const scoreFileOf = (...rows: readonly (readonly GivenCell[])[]) =>
  new Uint8Array(xlsxFile({ name: 'Điểm', rows: [['Tỉnh', 'Tổng điểm', '1', 'Hạng'], ...rows] }));

export const THREE_ROWS: GivenCell[][] = [
  ['Hà Nội', '85,10', null, '3/34'],
  ['TP. Hồ Chí Minh', '84,00', null, '4/34'],
  ['Hưng Yên', 86.5, null, null],
];

let year = 2040;

/** A draft of SIPAS of its own year, with somebody who imports into it. */
export async function givenImportDesk() {
  year += 1;
  const staff = await givenActor('staff');
  const release = await givenDraft(staff, { indicator: 'sipas', period: String(year) });
  return new ImportDeskUnderTest(staff, release);
}

/** What a person does at the desk, and what it came to. */
export class ImportDeskUnderTest {
  constructor(
    readonly staff: Actor,
    readonly release: ReleaseAddress,
  ) {}

  /** A file sent and kept; its number. */
  async upload(bytes: Uint8Array<ArrayBuffer> = scoreFileOf(...THREE_ROWS)): Promise<number> {
    const { release, staff } = this;
    const kept = await asApplication(() =>
      uploadScores({ release, fileName: 'Điểm SIPAS.xlsx', bytes }, staff),
    );
    if (!kept.ok) throw new Error(kept.refusal);
    return kept.value.file;
  }

  async preview(file: number) {
    const view = await previewAt(inText(this.release), String(file), this.staff);
    if (!view || view === 'done') throw new Error('nothing to preview');
    return view;
  }

  async confirm(file: number) {
    const { release, staff } = this;
    const { seal } = await this.preview(file);
    return asApplication(() => confirmImport({ release, file, seal }, staff));
  }

  /** A total typed by hand over what is held now. */
  async enter(authority: string, typed: string): Promise<void> {
    const held = await database.score.findFirst({
      where: { ...this.#scores, authority: { slug: authority } },
    });
    const value = { points: points.parse(typed), missing: null };
    const cell = { authority, criterion: 'T', seen: held?.version ?? 0, value };
    const saved = await enterScores(
      { release: this.release, way: 'cell', cells: [cell] },
      this.staff,
    );
    if (!saved.ok) throw new Error(saved.refusal);
  }

  /** Every cell of the release: "ha-noi T" and its figure as printed. */
  async figures() {
    const rows = await database.score.findMany({
      where: this.#scores,
      include: { authority: true, criterion: true },
      orderBy: [{ authority: { slug: 'asc' } }, { criterion: { code: 'asc' } }],
    });
    return rows.map((row) => [
      `${row.authority.slug} ${row.criterion.code}`,
      row.points?.toFixed(row.decimals ?? 0) ?? row.missingReason,
    ]);
  }

  get #scores() {
    return { release: { period: this.release.period, indicator: { slug: 'sipas' } } };
  }
}
