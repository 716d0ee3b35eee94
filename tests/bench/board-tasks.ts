import { connected } from '@/scripts/postgres/databases';

/**
 * So many tasks under so many orders, spread over the units of the province, the dimensions of PAPI
 * and the fields of procedures; every third closed, the others due around today.
 */
export const fillTasks = (ownerUrl: string, tasks: number, orders: number): Promise<unknown> =>
  connected(ownerUrl, async (client) => {
    await client.query(
      `INSERT INTO directive (number, title, issued_on, signer, is_illustrative)
       SELECT n || '/CT-DO', 'Chỉ thị ' || n, DATE '2025-01-02' + n, 'Chủ tịch Ủy ban nhân dân tỉnh', true
       FROM generate_series(1, $1) AS n`,
      [orders],
    );
    await client.query(
      `WITH unit AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS units
                     FROM authority WHERE kind IN ('department', 'district')),
            part AS (SELECT c.id, row_number() OVER (ORDER BY c.id) - 1 AS place, count(*) OVER () AS parts
                     FROM criterion AS c JOIN criteria_set AS s ON s.id = c.criteria_set_id
                     WHERE s.code = 'PAPI-2021'),
            field AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS fields
                      FROM dossier_field),
            made AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM directive WHERE number LIKE '%/CT-DO')
       INSERT INTO task (directive_id, position, title, lead_id, head, due_on, product,
                         criterion_id, field_id, base_period, status, percent, last_reported_at, closed_at)
       SELECT made.id, n / $2 + 1, 'Nhiệm vụ số ' || n, unit.id, 'Giám đốc đơn vị ' || unit.place,
              current_date - 60 + n % 120, 'Báo cáo kết quả',
              CASE WHEN n % 2 = 0 THEN part.id END, CASE WHEN n % 2 = 1 THEN field.id END,
              CASE WHEN n % 2 = 0 THEN '2023' ELSE '2024-Q4' END,
              (CASE WHEN n % 3 = 0 THEN 'closed' ELSE 'underWay' END)::task_status,
              CASE WHEN n % 3 = 0 THEN 100 ELSE 40 END, now() - interval '9 days',
              CASE WHEN n % 3 = 0 THEN now() - interval '9 days' END
       FROM generate_series(0, $1 - 1) AS n
       JOIN made ON made.place = n % $2
       JOIN unit ON unit.place = n % unit.units
       JOIN part ON part.place = n % part.parts
       JOIN field ON field.place = n % field.fields`,
      [tasks, orders],
    );
  });
