import type { Client } from 'pg';
import { docxFile } from './docx-file';
import { type ActionRow, EVERY_ROLE, type RouteRow } from './rights-table';

const STAFF = ['staff'] as const;
const at = '/nhiem-vu/van-ban/[directive]/tep';

/** Kept by `keepAnnexFile`: an order without tasks and one annex table sent for it. */
export const ANNEX_ORDER = 990_100;
export const ANNEX_FILE = 990_100;
const DESK = `/nhiem-vu/van-ban/${ANNEX_ORDER}/tep`;

/** Who may open what of lists of tasks and of annex tables. */
export const ANNEX_ROUTES: Readonly<Record<string, RouteRow>> = {
  '/nhiem-vu': { at: '/nhiem-vu?xem=cot&tinh-trang=qua-han', may: EVERY_ROLE },
  '/nhiem-vu/tep.xlsx': { at: '/nhiem-vu/tep.xlsx', may: EVERY_ROLE },
  '/nhiem-vu/tep.docx': { at: '/nhiem-vu/tep.docx', may: EVERY_ROLE },
  [at]: { at: DESK, may: STAFF },
  [`${at}/[file]`]: { at: `${DESK}/${ANNEX_FILE}`, may: STAFF },
  [`${at}/[file]/xem-truoc`]: { at: `${DESK}/${ANNEX_FILE}/xem-truoc`, may: STAFF },
};

const annex = docxFile([
  ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'],
  ['1', 'Rà soát thủ tục hành chính', 'Sở Nội vụ', '30/6/2024', 'Báo cáo'],
  ['2', 'Công khai tiến độ', 'Sở Khí tượng', 'Thường xuyên', 'Chuyên mục'],
]);

/** A file that is not there: whoever may do it is told so, and nothing is done. */
const seen = { directive: String(ANNEX_ORDER), id: '999999' };

/** Who may send what of annex tables. */
export const ANNEX_ACTIONS: Readonly<Record<string, ActionRow>> = {
  'annex-import#uploadAnnex': {
    may: STAFF,
    form: () => ({
      directive: '999999',
      file: { name: 'phu-luc.docx', mimeType: 'application/octet-stream', buffer: annex },
    }),
  },
  'annex-import#mapAnnex': {
    may: STAFF,
    form: () => ({
      ...{ ...seen, sheet: '1', headingFrom: '1', headingTo: '1', numbering: 'file' },
      ...{ baseYear: '2023', number: '', 'cot-1': 'title' },
    }),
  },
  'annex-import#answerAnnex': { may: STAFF, form: () => seen },
  'annex-import#confirmAnnex': { may: STAFF, form: () => ({ ...seen, seal: '0'.repeat(64) }) },
};

/** An order without tasks and an annex table sent for it, behind the application's back. */
export async function keepAnnexFile(client: Client, actorId: string): Promise<void> {
  await client.query(
    `INSERT INTO directive (id, number, title, issued_on, signer)
     VALUES ($1, 'PL-01/CT-UBND', 'Chỉ thị thử phụ lục', '2024-05-10', 'Chủ tịch Ủy ban nhân dân tỉnh')
     ON CONFLICT DO NOTHING`,
    [ANNEX_ORDER],
  );
  const mapping = {
    ...{ sheet: '1', headingFrom: 1, headingTo: 1, numbering: 'file', baseYear: 2023 },
    columns: { '0': 'position', '1': 'title', '2': 'lead', '3': 'due', '4': 'product' },
    ...{ number: 'papi/2023/T', convertsLegacy: false, names: {}, days: {}, numbers: {} },
  };
  await client.query(
    `INSERT INTO task_import (id, directive_id, actor_id, file_name, file_hash, file, mapping)
     VALUES ($1, $1, $2, 'phu-luc.docx', repeat('0', 64), $3, $4) ON CONFLICT DO NOTHING`,
    [ANNEX_FILE, actorId, annex, mapping],
  );
}
