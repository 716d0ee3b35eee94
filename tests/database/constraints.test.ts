import { Client, DatabaseError } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WRONG_DOSSIERS } from '../support/wrong-dossier-rows';
import { WRONG_TASKS } from '../support/wrong-task-rows';

const client = new Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => client.connect());
afterAll(() => client.end());

/** The name of the constraint that refuses `sql`; nothing is kept in any case. */
async function refusalOf(sql: string): Promise<string | undefined> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseError) return error.constraint;
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
}

const id = (table: string, where: string) => `(SELECT id FROM ${table} WHERE ${where})`;
const province = (slug: string) => id('authority', `slug = '${slug}'`);
const oneScore = `id = (SELECT min(id) FROM score WHERE points IS NOT NULL AND published_rank IS NOT NULL)`;
const oneQuote =
  'id = (SELECT min(id) FROM source_quote WHERE points IS NOT NULL AND rank IS NOT NULL)';
/** "ồ" as a letter and two marks. */
const UNCOMPOSED = "U&'\\006F\\0302\\0300'";

/** An account, and what is wrong with it. */
const account = (columns: string, values: string) =>
  `INSERT INTO account (id, updated_at, ${columns}) VALUES ('an', now(), ${values})`;
const somebody = (id: string) =>
  `INSERT INTO account (id, name, email, role, updated_at) VALUES ('${id}', 'A', '${id}@tinh.vn', 'staff', now());`;
const oneRelease = 'id = (SELECT min(id) FROM release)';
const opened = `opened_by_id = 'an', source_id = (SELECT min(id) FROM source)`;
/** As after a submission by 'an'. */
const submitted = `${opened}, submitted_by_id = 'an', submitted_at = now()`;

/** Each constraint of ours, and a change that is wrong in this one way only. */
const WRONGS: Record<string, string> = {
  authority_slug_form: `INSERT INTO authority (slug, kind) VALUES ('Thái Bình', 'province')`,
  authority_days_in_order: `INSERT INTO authority (slug, kind, began_on, ended_on) VALUES ('a', 'province', '2025-07-01', '2025-06-30')`,
  authority_version_code_form: `UPDATE authority_version SET code = '3400' WHERE authority_id = ${province('thai-binh')}`,
  authority_version_days_in_order: `UPDATE authority_version SET valid_from = '2025-07-01' WHERE authority_id = ${province('thai-binh')}`,
  authority_version_parent_is_another: `UPDATE authority_version SET parent_id = authority_id WHERE authority_id = ${province('thai-binh')}`,
  authority_version_text_is_nfc: `UPDATE authority_version SET name = ${UNCOMPOSED} WHERE authority_id = ${province('thai-binh')}`,
  authority_version_one_at_a_time: `INSERT INTO authority_version (authority_id, name, name_en, type_name, valid_from, valid_to)
    VALUES (${province('thai-binh')}, 'Thái Bình', 'Thai Binh', 'tỉnh', '2025-06-30', '2025-06-30')`,
  authority_version_code_is_one_authority: `UPDATE authority_version SET code = '33' WHERE authority_id = ${province('thai-binh')}`,
  succession_is_between_two: `UPDATE succession SET successor_id = predecessor_id`,
  succession_text_is_nfc: `UPDATE succession SET document = ${UNCOMPOSED}`,
  indicator_slug_form: `UPDATE indicator SET slug = 'PAPI' WHERE code = 'PAPI'`,
  indicator_scale_is_positive: `UPDATE indicator SET scale_max = 0`,
  indicator_position_from_one: `UPDATE indicator SET position = 0 WHERE code = 'PAPI'`,
  indicator_text_is_nfc: `UPDATE indicator SET summary = ${UNCOMPOSED}`,
  criteria_set_years_in_order: `UPDATE criteria_set SET to_year = 2024 WHERE code = 'PAR-1187'`,
  criteria_set_text_is_nfc: `UPDATE criteria_set SET change_note = ${UNCOMPOSED}`,
  criteria_set_one_a_year: `UPDATE criteria_set SET to_year = 2024 WHERE code = 'PAR-876'`,
  criterion_parent_is_another: `UPDATE criterion SET parent_id = id WHERE parent_id IS NOT NULL`,
  criterion_root_is_the_total: `UPDATE criterion SET parent_id = NULL WHERE code = '1.1'`,
  criterion_max_is_positive: `UPDATE criterion SET max_points = 0`,
  criterion_position_from_one: `UPDATE criterion SET position = 0`,
  criterion_text_is_nfc: `UPDATE criterion SET name = ${UNCOMPOSED}`,
  release_period_form: `UPDATE release SET period = '2023-13' WHERE period = '2023'`,
  release_version_from_one: `UPDATE release SET version = 0`,
  release_published_has_its_instant: `UPDATE release SET published_at = NULL`,
  release_text_is_nfc: `UPDATE release SET public_note = ${UNCOMPOSED}`,
  score_points_or_reason: `UPDATE score SET missing_reason = 'unreliable' WHERE ${oneScore}`,
  score_points_with_decimals: `UPDATE score SET decimals = NULL WHERE ${oneScore}`,
  score_points_not_negative: `UPDATE score SET points = -points WHERE ${oneScore}`,
  score_decimals_range: `UPDATE score SET decimals = 7 WHERE ${oneScore}`,
  score_points_as_printed: `UPDATE score SET decimals = 0 WHERE ${oneScore}`,
  score_rank_is_whole: `UPDATE score SET rank_origin = NULL WHERE ${oneScore}`,
  score_rank_range: `UPDATE score SET published_rank = rank_out_of + 1 WHERE ${oneScore}`,
  score_estimate_has_no_rank: `UPDATE score SET origin = 'estimated' WHERE ${oneScore}`,
  score_version_from_one: `UPDATE score SET version = 0 WHERE ${oneScore}`,
  score_text_is_nfc: `UPDATE score SET note = ${UNCOMPOSED} WHERE ${oneScore}`,
  source_quote_says_something: `UPDATE source_quote SET points = NULL, decimals = NULL, rank = NULL, rank_out_of = NULL`,
  source_quote_points_with_decimals: `UPDATE source_quote SET decimals = NULL WHERE ${oneQuote}`,
  source_quote_points_not_negative: `UPDATE source_quote SET points = -points WHERE ${oneQuote}`,
  source_quote_decimals_range: `UPDATE source_quote SET decimals = 7 WHERE ${oneQuote}`,
  source_quote_points_as_printed: `UPDATE source_quote SET decimals = 0 WHERE ${oneQuote}`,
  source_quote_rank_is_whole: `UPDATE source_quote SET rank_out_of = NULL WHERE ${oneQuote}`,
  source_quote_rank_range: `UPDATE source_quote SET rank = 0 WHERE ${oneQuote}`,
  source_quote_text_is_nfc: `UPDATE source_quote SET reason = ${UNCOMPOSED} WHERE ${oneQuote}`,
  statistic_value_not_negative: `UPDATE statistic SET value = -value`,
  statistic_decimals_range: `UPDATE statistic SET decimals = 7`,
  statistic_value_as_printed: `UPDATE statistic SET decimals = 0 WHERE kind = 'mean'`,
  statistic_text_is_nfc: `UPDATE statistic SET note = ${UNCOMPOSED}`,
  target_period_form: `UPDATE target SET period = '2024-Q5' WHERE period = '2024'`,
  target_value_not_negative: `UPDATE target SET value = -value`,
  target_decimals_range: `UPDATE target SET decimals = -1`,
  target_value_as_printed: `UPDATE target SET value = 90.5`,
  target_text_is_nfc: `UPDATE target SET note = ${UNCOMPOSED}`,
  source_date_form: `UPDATE source SET date = '17/04/2024'`,
  source_text_is_nfc: `UPDATE source SET title = ${UNCOMPOSED}`,
  authority_version_document_is_nfc: `UPDATE authority_version SET document = ${UNCOMPOSED}`,
  criteria_set_version_from_one: `UPDATE criteria_set SET version = 0`,
  indicator_version_from_one: `UPDATE indicator SET version = 0`,
  target_version_from_one: `UPDATE target SET version = 0`,
  account_email_is_lower: account('name, email, role', `'A', 'A@tinh.vn', 'staff'`),
  account_username_form: account('name, email, role, username', `'A', 'a@tinh.vn', 'staff', 'a b'`),
  account_member_has_a_unit: account('name, email, role', `'A', 'a@tinh.vn', 'member'`),
  account_text_is_nfc: account('name, email, role', `${UNCOMPOSED}, 'a@tinh.vn', 'staff'`),
  release_two_persons: `${somebody('an')} UPDATE release SET ${submitted}, approved_by_id = 'an', approved_at = now() WHERE ${oneRelease}`,
  release_submitted_by_somebody: `UPDATE release SET submitted_at = now() WHERE ${oneRelease}`,
  release_approved_by_somebody: `UPDATE release SET approved_at = now() WHERE ${oneRelease}`,
  release_opened_has_a_source: `${somebody('an')} UPDATE release SET opened_by_id = 'an', source_id = NULL, status = 'draft', published_at = NULL WHERE ${oneRelease}`,
  release_reviewed_by_two: `${somebody('an')} UPDATE release SET ${submitted} WHERE ${oneRelease}`,
  release_only_approved_is_planned: `UPDATE release SET scheduled_for = now() WHERE ${oneRelease}`,
  release_revision_from_one: `UPDATE release SET revision = 0`,
  score_entered_by_somebody: `UPDATE score SET entered_at = now() WHERE ${oneScore}`,
  score_entry_note_is_nfc: `UPDATE score SET entry_note = ${UNCOMPOSED} WHERE ${oneScore}`,
  score_import_hash_form: `${somebody('an')} INSERT INTO score_import (actor_id, file_name, file_hash) VALUES ('an', 'a.csv', 'a')`,
  score_import_name_is_nfc: `${somebody('an')} INSERT INTO score_import (actor_id, file_name, file_hash) VALUES ('an', ${UNCOMPOSED}, repeat('a', 64))`,
  step_taken_return_has_a_reason: `INSERT INTO step_taken (release_id, step, reason) SELECT min(id), 'return', ' ' FROM release`,
  step_taken_text_is_nfc: `INSERT INTO step_taken (release_id, step, reason) SELECT min(id), 'submit', ${UNCOMPOSED} FROM release`,
  audit_entry_hash_form: `ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_is_chained;
    INSERT INTO audit_entry (id, actor_name, act, subject_kind, subject_key, previous_hash, hash)
    VALUES (1, 'A', 'signIn', 'account', 'a', repeat('0', 64), 'a')`,
  ...WRONG_DOSSIERS,
  ...WRONG_TASKS,
};

test.each(Object.entries(WRONGS))(
  'the database refuses what breaks %s',
  async (constraint, sql) => {
    expect(await refusalOf(sql)).toBe(constraint);
  },
);

test('no constraint goes untried', async () => {
  const { rows } = await client.query<{ name: string }>(`
    SELECT conname AS name FROM pg_constraint
    WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace AND coninhcount = 0`);

  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(WRONGS).toSorted());
});

test.each([
  [
    'an authority with scores',
    `DELETE FROM authority WHERE slug = 'thai-binh'`,
    'authority_version_authority_id_fkey',
  ],
  [
    'a source that a figure names',
    `DELETE FROM source WHERE code = 'papi_panel'`,
    'criteria_set_source_id_fkey',
  ],
  [
    'a criterion of another set than the release',
    `UPDATE score SET criterion_id = ${id('criterion', "code = 'T' AND criteria_set_id = (SELECT id FROM criteria_set WHERE code = 'PAR-1294')")}
     WHERE criteria_set_id = (SELECT id FROM criteria_set WHERE code = 'PAR-2948')`,
    'score_criteria_set_id_criterion_id_fkey',
  ],
  [
    'a second figure for the same cell',
    `INSERT INTO score (release_id, authority_id, criteria_set_id, criterion_id, missing_reason, source_id)
     SELECT release_id, authority_id, criteria_set_id, criterion_id, 'notPublished', source_id FROM score WHERE ${oneScore}`,
    'score_release_id_authority_id_criterion_id_key',
  ],
  [
    'a second publication of one version',
    `INSERT INTO release (indicator_id, criteria_set_id, period, version, status, territory_on, is_complete)
     SELECT indicator_id, criteria_set_id, period, version, 'draft', territory_on, is_complete FROM release LIMIT 1`,
    'release_indicator_id_period_version_key',
  ],
])('the database refuses %s', async (_what, sql, constraint) => {
  expect(await refusalOf(sql)).toBe(constraint);
});
