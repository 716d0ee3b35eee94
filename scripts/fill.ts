import { MigrationError, type MigrationProblem, migrate } from './migrate';
import { runNode } from './run.mjs';
import { Sentence } from './sentence.mjs';

const SENTENCE: Record<MigrationProblem, string> = {
  changed: 'đã bị sửa sau khi áp dụng vào cơ sở dữ liệu này. Hãy khôi phục tệp cũ.',
  failed: 'từng chạy dở và chưa xong. Hãy khôi phục cơ sở dữ liệu rồi chạy lại.',
  missing: 'đã áp dụng nhưng không có trong mã nguồn này (mã nguồn cũ hơn cơ sở dữ liệu).',
  doesNotApply: 'không áp dụng được; cơ sở dữ liệu vẫn như trước.',
};

/** Brings the database to the last migration; returns how many it applied. */
export async function bringUpToDate(url: string): Promise<number> {
  try {
    return (await migrate(url)).length;
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    throw new Sentence(`Bản cập nhật ${error.migration} ${SENTENCE[error.problem]}`, error.message);
  }
}

/** Loads the published figures; what is loaded already is left as it is. */
export async function loadFigures(url: string): Promise<void> {
  const words = ['--import', 'tsx', 'prisma/seed.ts'];
  const { code, output } = await runNode('--enable-source-maps', words, { DATABASE_URL: url });
  if (code !== 0) throw new Sentence('Không nạp được số liệu.', output);
}
