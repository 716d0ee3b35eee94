import type { WrittenSheet } from '@/lib/domain/sheet';
import { xlsxDocument } from './spreadsheet/write';

const CONTENT_TYPE = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Who may have it: what everybody may, caches may keep as the addresses of published figures say. */
export type FileReader = 'everybody' | 'actor';

/** The sheets as a workbook to be downloaded, or the text of a CSV in its place. */
export async function fileResponse(
  body: readonly WrittenSheet[] | string,
  name: string,
  reader: FileReader = 'actor',
): Promise<Response> {
  const isText = typeof body === 'string';
  return new Response(isText ? body : new Uint8Array(await xlsxDocument(body)), {
    headers: {
      'content-type': CONTENT_TYPE[isText ? 'csv' : 'xlsx'],
      'content-disposition': `attachment; filename="${name}"`,
      ...(reader === 'actor' ? { 'cache-control': 'no-store' } : {}),
    },
  });
}
