import type { Client } from 'pg';

/** The number of an order, of its one task, which Thái Bình leads, and of the file of its text. */
export const SITE_TASK = 990_001;

/** An order with a file and a task, for the table of who may open what; done twice it changes nothing. */
export async function keepSiteTask(client: Pick<Client, 'query'>): Promise<void> {
  await client.query(
    `INSERT INTO attachment (id, file_name, media_type, size, hash, content)
     VALUES ($1, 'chi-thi.pdf', 'application/pdf', 5, repeat('a', 64), '%PDF-') ON CONFLICT DO NOTHING`,
    [SITE_TASK],
  );
  await client.query(
    `INSERT INTO directive (id, number, title, issued_on, signer, attachment_id)
     VALUES ($1, '990/CT-UBND', 'Về cải cách hành chính', '2024-04-17', 'Chủ tịch UBND tỉnh', $1)
     ON CONFLICT DO NOTHING`,
    [SITE_TASK],
  );
  await client.query(
    `INSERT INTO task (id, directive_id, position, title, lead_id, head, due_on, product, field_id, base_period)
     SELECT $1, $1, 1, 'Giải quyết hồ sơ quá hạn', a.id, 'Giám đốc Sở Nội vụ', '2024-06-30', 'Báo cáo', f.id, '2024-Q1'
     FROM authority a, dossier_field f WHERE a.slug = 'thai-binh' AND f.slug = 'dat-dai'
     ON CONFLICT DO NOTHING`,
    [SITE_TASK],
  );
}
