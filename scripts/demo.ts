import { connected } from './postgres/databases';
import { runNode } from './run.mjs';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

/** Two and a half years of the departments and districts of one province. Unit: dossiers. */
const DEMO_DOSSIERS = 80_000;

/** Dossiers, results and orders were there before: nothing made up comes beside them a second time. */
const isIllustrated = (url: string) =>
  connected(url, async (client) => {
    const { rows } = await client.query(`SELECT FROM dossier_state AS s
      WHERE NOT s.is_illustrative OR EXISTS (SELECT FROM dossier_release WHERE is_illustrative)
        AND EXISTS (SELECT FROM directive)`);
    return rows.length > 0;
  });

/** Fills the database of a test or a demonstration with made-up dossiers; answers how many it took. */
export async function illustrate(url: string, dossiers: number): Promise<number> {
  const script = ['--import', 'tsx', 'scripts/illustrate.ts', String(dossiers)];
  const { code, output } = await runNode('--enable-source-maps', script, { DATABASE_URL: url });
  if (code !== 0) throw new Sentence('Không nạp được hồ sơ minh hoạ.', output);
  return Number(output);
}

/** At a demonstration, and only there: made-up dossiers and their results, once. */
export async function prepareDemo(url: string): Promise<void> {
  if (process.env.DEMO !== '1' || (await isIllustrated(url))) return;
  await step('Nạp hồ sơ minh hoạ', async (remark) => {
    const taken = await illustrate(url, DEMO_DOSSIERS);
    remark(taken > 0 ? `${taken.toLocaleString('vi-VN')} hồ sơ` : 'chỉ có cho tỉnh Thái Bình');
  });
}
