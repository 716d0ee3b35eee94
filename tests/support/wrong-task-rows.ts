/** "ồ" as a letter and two marks. */
const UNCOMPOSED = "U&'\\006F\\0302\\0300'";

const ANY = '(SELECT min(id) FROM authority)';
const FIELD = '(SELECT min(id) FROM dossier_field)';
const CRITERION = '(SELECT min(id) FROM criterion)';
const TARGET = '(SELECT min(id) FROM target)';
const INDICATOR = '(SELECT min(id) FROM indicator)';
const oneScore = 'id = (SELECT min(id) FROM score WHERE points = 43.7585)';

const somebody = `INSERT INTO account (id, name, email, role, updated_at) VALUES ('an', 'A', 'an@tinh.vn', 'leader', now());`;

const insert = (table: string, columns: Readonly<Record<string, string>>) =>
  `INSERT INTO ${table} (${Object.keys(columns)}) VALUES (${Object.values(columns)});`;

const attachment = (changed: Readonly<Record<string, string>>) =>
  insert('attachment', {
    file_name: `'a.pdf'`,
    media_type: `'application/pdf'`,
    size: '1',
    hash: `repeat('a', 64)`,
    content: `'a'`,
    ...changed,
  });

const directive = (changed: Readonly<Record<string, string>> = {}) =>
  insert('directive', {
    id: '1',
    number: `'05/CT-UBND'`,
    title: `'A'`,
    issued_on: `'2024-04-17'`,
    signer: `'Chủ tịch'`,
    ...changed,
  });

/** A task that is in order, but for some columns given anew. */
const task = (changed: Readonly<Record<string, string>> = {}) =>
  directive() +
  insert('task', {
    id: '1',
    directive_id: '1',
    position: '1',
    title: `'A'`,
    lead_id: ANY,
    head: `'Giám đốc'`,
    due_on: `'2024-06-30'`,
    product: `'A'`,
    criterion_id: CRITERION,
    base_period: `'2023'`,
    ...changed,
  });

const report = (changed: Readonly<Record<string, string>>) =>
  task() +
  insert('task_report', { task_id: '1', step: `'report'`, percent: '10', word: `'A'`, ...changed });

const sentAnnex = (changed: Readonly<Record<string, string>>) =>
  somebody +
  directive() +
  insert('task_import', {
    directive_id: '1',
    actor_id: `'an'`,
    file_name: `'a.docx'`,
    file_hash: `repeat('a', 64)`,
    ...changed,
  });

const watch = (changed: Readonly<Record<string, string>>) =>
  somebody +
  insert('watch', {
    account_id: `'an'`,
    figure: `'points'`,
    indicator_id: INDICATOR,
    measure: `'absolute'`,
    side: `'below'`,
    threshold: '86',
    decimals: '0',
    token: `'a'`,
    ...changed,
  });

const override = (reason: string) =>
  somebody +
  insert('target_override', {
    target_id: TARGET,
    verdict: `'onTrack'`,
    reason,
    actor_id: `'an'`,
  });

/** Each constraint about what leaders order and watch, and a change that is wrong in this one way only. */
export const WRONG_TASKS: Readonly<Record<string, string>> = {
  score_claim_is_whole: `UPDATE score SET claimed_points = 44 WHERE ${oneScore}`,
  score_cut_has_a_claim: `UPDATE score SET cut_reason = 'A' WHERE ${oneScore}`,
  score_claim_range: `UPDATE score SET claimed_points = -1, claimed_decimals = 0 WHERE ${oneScore}`,
  score_cut_is_nfc: `UPDATE score SET claimed_points = 44, claimed_decimals = 0, cut_reason = ${UNCOMPOSED} WHERE ${oneScore}`,
  score_interval_is_whole: `UPDATE score SET low_points = 43, high_points = 44 WHERE ${oneScore}`,
  score_interval_holds_points: `UPDATE score SET low_points = 44, high_points = 45, interval_decimals = 0 WHERE ${oneScore}`,
  score_interval_range: `UPDATE score SET low_points = 43, high_points = 44, interval_decimals = 7 WHERE ${oneScore}`,
  attachment_hash_form: attachment({ hash: `'a'` }),
  attachment_size_is_its_own: attachment({ size: '2' }),
  attachment_name_is_nfc: attachment({ file_name: UNCOMPOSED }),
  directive_text_is_nfc: directive({ title: UNCOMPOSED }),
  directive_says_something: directive({ number: `''` }),
  task_moves_one_number: task({ field_id: FIELD }),
  task_place_from_one: task({ position: '0' }),
  task_percent_range: task({ percent: '101' }),
  task_closed_at_an_instant: task({ status: `'closed'` }),
  task_expectation_is_whole: task({ expected_points: '1' }),
  task_expectation_range: task({ expected_points: '0', expected_decimals: '0' }),
  task_text_is_nfc: task({ product: UNCOMPOSED }),
  task_says_something: task({ product: `''` }),
  task_report_percent_range: report({ percent: '101' }),
  task_import_hash_form: sentAnnex({ file_hash: `'a'` }),
  task_import_name_is_nfc: sentAnnex({ file_name: UNCOMPOSED }),
  task_report_says_something: report({ word: `''` }),
  criterion_owner_text_is_nfc: insert('criterion_owner', {
    criterion_id: CRITERION,
    authority_id: ANY,
    document: UNCOMPOSED,
  }),
  target_override_has_a_reason: override(`''`),
  watch_of_one_thing: watch({ figure: `'overdue'` }),
  watch_threshold_range: watch({ threshold: '-1' }),
};
