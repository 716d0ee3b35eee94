import type { WrittenSheet } from '@/lib/domain/sheet';
import { xlsxDocument } from './spreadsheet/write';

const CONTENT_TYPE = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** The sheets as a workbook to be downloaded, or the text of a CSV in its place. */
export async function fileResponse(
  body: readonly WrittenSheet[] | string,
  name: string,
): Promise<Response> {
  const isText = typeof body === 'string';
  return new Response(isText ? body : new Uint8Array(await xlsxDocument(body)), {
    headers: {
      'content-type': CONTENT_TYPE[isText ? 'csv' : 'xlsx'],
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
