/** "ồ" as a letter and two marks. */
const UNCOMPOSED = "U&'\\006F\\0302\\0300'";

const ANY = '(SELECT min(id) FROM authority)';
const FIELD = '(SELECT min(id) FROM dossier_field)';
const PROCEDURE = '(SELECT min(id) FROM procedure)';

const somebody = (id: string) =>
  `INSERT INTO account (id, name, email, role, updated_at) VALUES ('${id}', 'A', '${id}@tinh.vn', 'staff', now());`;

/** A dossier that is in order, but for some columns given anew. */
const dossier = (changed: Readonly<Record<string, string>>) => {
  const columns: Record<string, string> = {
    code: `'a'`,
    received_on: `'2024-03-01'`,
    authority_id: ANY,
    field_id: FIELD,
    procedure_id: PROCEDURE,
    due_on: `'2024-03-11'`,
    effective_due_on: `'2024-03-11'`,
    import_id: '1',
    ...changed,
  };
  return `INSERT INTO dossier (${Object.keys(columns)}) VALUES (${Object.values(columns)})`;
};

const month = (columns: string, values: string, first = '2024-03-01') =>
  `INSERT INTO dossier_month (month, authority_id, field_id, procedure_id, ${columns})
   VALUES ('${first}', ${ANY}, ${FIELD}, ${PROCEDURE}, ${values})`;

const alert = (columns: string, values: string) =>
  `INSERT INTO dossier_alert (kind, authority_id, field_id, facts, ${columns}) VALUES ('run', ${ANY}, ${FIELD}, '{}', ${values})`;

const sentFile = (name: string, hash: string) =>
  `INSERT INTO dossier_import (kind, file_name, file_hash, file_size) VALUES ('cases', ${name}, ${hash}, 1)`;

/** As after a submission by 'an'. */
const SUBMITTED = `opened_by_id = 'an', submitted_by_id = 'an', submitted_at = now()`;

/** Each constraint about dossiers, and a change that is wrong in this one way only. */
export const WRONG_DOSSIERS: Readonly<Record<string, string>> = {
  dossier_field_slug_form: `UPDATE dossier_field SET slug = 'Đất đai' WHERE slug = 'dat-dai'`,
  dossier_field_position_from_one: 'UPDATE dossier_field SET position = 0',
  dossier_field_text_is_nfc: `UPDATE dossier_field SET name = ${UNCOMPOSED} WHERE slug = 'dat-dai'`,
  procedure_text_is_nfc: `UPDATE procedure SET name = ${UNCOMPOSED}`,
  calendar_day_text_is_nfc: `UPDATE calendar_day SET name = ${UNCOMPOSED}`,
  calendar_day_is_an_exception: 'UPDATE calendar_day SET is_working = NOT is_working',
  dossier_release_period_form: `UPDATE dossier_release SET period = '2021-Q4-luy-ke'`,
  dossier_release_version_from_one: 'UPDATE dossier_release SET version = 0',
  dossier_release_revision_from_one: 'UPDATE dossier_release SET revision = 0',
  dossier_release_published_has_its_instant: 'UPDATE dossier_release SET published_at = NULL',
  dossier_release_two_persons: `${somebody('an')} UPDATE dossier_release SET ${SUBMITTED}, approved_by_id = 'an', approved_at = now()`,
  dossier_release_submitted_by_somebody: 'UPDATE dossier_release SET submitted_at = now()',
  dossier_release_approved_by_somebody: 'UPDATE dossier_release SET approved_at = now()',
  dossier_release_reviewed_by_two: `${somebody('an')} UPDATE dossier_release SET ${SUBMITTED}`,
  dossier_release_text_is_nfc: `UPDATE dossier_release SET public_note = ${UNCOMPOSED}`,
  dossier_count_not_negative: 'UPDATE dossier_count SET late = -late',
  dossier_count_says_something: `UPDATE dossier_count SET received = NULL, received_online = NULL, received_in_person = NULL,
    carried_over = NULL, resolved = NULL, early = NULL, on_time = NULL, late = NULL, pending = NULL, waiting = NULL, overdue = NULL`,
  dossier_count_one_column_is_not_split: 'UPDATE dossier_count SET in_time = early + on_time',
  dossier_count_version_from_one: 'UPDATE dossier_count SET version = 0',
  dossier_count_entered_by_somebody: 'UPDATE dossier_count SET entered_at = now()',
  dossier_count_text_is_nfc: `UPDATE dossier_count SET note = ${UNCOMPOSED}`,
  dossier_quote_days_in_order: `UPDATE dossier_quote SET last_on = first_on - 1`,
  dossier_quote_text_is_nfc: `UPDATE dossier_quote SET note = ${UNCOMPOSED}`,
  dossier_code_form: dossier({ code: `''` }),
  dossier_days_in_order: dossier({ resolved_on: `'2024-02-29'` }),
  dossier_extended_is_later: dossier({ extended_to: `'2024-03-11'` }),
  dossier_paused_range: dossier({ paused_days: '-1', effective_due_on: `'2024-03-10'` }),
  dossier_effective_due: dossier({ paused_days: '3' }),
  dossier_one_end: dossier({ resolved_on: `'2024-03-05'`, withdrawn_on: `'2024-03-05'` }),
  dossier_month_is_a_first_day: month('waiting', '0', '2024-03-02'),
  dossier_month_not_negative: month('carried_over, waiting', '-1, -1'),
  dossier_month_balances: month('carried_over, waiting', '2, 1'),
  dossier_month_causes_are_late: month('carried_over, late, late_other', '1, 1, 2'),
  dossier_state_is_one_row: `INSERT INTO dossier_state (id, as_of) VALUES (2, '2024-03-31')`,
  dossier_import_hash_form: sentFile(`'a.csv'`, `'a'`),
  dossier_import_name_is_nfc: sentFile(UNCOMPOSED, `repeat('a', 64)`),
  dossier_alert_months_in_order: alert('began_in, last_in', `'2024-03-01', '2024-02-01'`),
  dossier_alert_acknowledged_by_somebody: alert(
    'began_in, last_in, acknowledged_at',
    `'2024-03-01', '2024-03-01', now()`,
  ),
  dossier_alert_text_is_nfc: alert(
    'began_in, last_in, word',
    `'2024-03-01', '2024-03-01', ${UNCOMPOSED}`,
  ),
};
