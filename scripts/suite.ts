import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './chromium';
import { absentToolsText, type DocumentTool, prepareDocumentTools } from './document-tools';
import { DATA_FOLDER } from './folders.mjs';
import { atEnd } from './lifecycle.mjs';
import { generateClient } from './prisma';
import { runNode } from './run.mjs';
import { Sentence } from './sentence.mjs';
import { buildSite } from './site-build';
import { step } from './step.mjs';
import {
  ONE_FAILED,
  sumOf,
  type Tally,
  tallyOfCode,
  tallyOfPlaywright,
  tallyOfVitest,
} from './tally';
import { openTemplate, type Template } from './test-database';
import { prepareTestSite, serveTestSite, type TestSite } from './test-site';
import { typesAreSound } from './type-check';

const REPORTS = join(DATA_FOLDER, 'reports');
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

type Checked = { readonly tally: Tally; readonly output: string };

/** One line of the run; what a failing check printed follows it. */
async function check(name: string, work: () => Promise<Checked>): Promise<Tally> {
  const { tally, output } = await step(name, async (remark) => {
    const checked = await work().catch((error: unknown) => {
      if (!(error instanceof Sentence)) throw error;
      return { tally: ONE_FAILED, output: `${error.message}\n${error.detail}` };
    });
    const { passed, failed } = checked.tally;
    remark(`${passed} đạt, ${failed} không đạt`, failed === 0);
    return checked;
  });
  if (tally.failed > 0) console.log(output);
  return tally;
}

function reportOf(file: string): unknown {
  if (!existsSync(file)) throw new Sentence('Chương trình kiểm thử không để lại kết quả.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function lint(): Promise<Checked> {
  const { code, output } = await runNode(BIOME, ['check', '--error-on-warnings']);
  return { tally: tallyOfCode(code), output };
}

async function vitest(project: string, environment = {}): Promise<Checked> {
  const file = join(REPORTS, `${project}.json`);
  const words = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const { code, output } = await runNode(
    VITEST,
    [...words, `--outputFile.json=${file}`],
    environment,
  );
  if (!existsSync(file)) return { tally: ONE_FAILED, output };
  return { tally: tallyOfVitest(reportOf(file), code), output };
}

/** Every project in one run: neither worker waits for the last test of the project before. */
async function playwright(environment: Record<string, string>): Promise<Checked> {
  const file = join(REPORTS, 'browser.json');
  const { code, output } = await runNode(PLAYWRIGHT, ['test', '--reporter=list,json'], {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  if (!existsSync(file)) return { tally: ONE_FAILED, output };
  return { tally: tallyOfPlaywright(reportOf(file), code), output };
}

/** What cannot even begin counts as one failure, and the rest goes on. */
async function orOneFailure(work: () => Promise<Tally[]>): Promise<Tally[]> {
  try {
    return await work();
  } catch (error) {
    console.log(error instanceof Sentence ? `${error.message}\n${error.detail}` : error);
    return [ONE_FAILED];
  }
}

/** The journeys through a site of their own. */
async function inTheBrowser(site: TestSite, template: Template): Promise<Tally[]> {
  const server = await serveTestSite(site);
  atEnd(server.stop);
  const environment = {
    SITE_ADDRESS: server.address,
    CHROMIUM_PATH: await step('Tìm trình duyệt', chromiumPath),
    DATABASE_URL: site.ownerUrl,
    TEMPLATE_URL: template.url,
  };
  return [await check('Hành trình và tiếp cận', () => playwright(environment))];
}

async function openTestTemplate(): Promise<Template> {
  return step('Chuẩn bị cơ sở dữ liệu', async () => {
    const opening = openTemplate();
    atEnd(async () => (await opening.catch(() => null))?.release());
    return opening;
  });
}

/** What documents could not be read back with. */
let absentTools: readonly DocumentTool[] = [];

async function onDatabase(): Promise<Tally[]> {
  const template = await openTestTemplate();
  absentTools = await step('Tìm chương trình đọc tài liệu', prepareDocumentTools);
  const database = await check('Cơ sở dữ liệu', () =>
    vitest('database', { TEST_TEMPLATE_URL: template.url }),
  );
  const site = await prepareTestSite(template);
  atEnd(site.drop);
  const build = await check('Bản dựng', async () => {
    await buildSite(site);
    return { tally: tallyOfCode(0), output: '' };
  });
  const browser =
    build.failed > 0 ? [ONE_FAILED] : await orOneFailure(() => inTheBrowser(site, template));
  return [database, build, ...browser];
}

async function onCode(): Promise<Tally[]> {
  await step('Sinh mã truy cập dữ liệu', async () => generateClient());
  const types = async () => {
    const { code, output } = await typesAreSound();
    return { tally: tallyOfCode(code), output };
  };
  return [
    await check('Kiểm tra mã', lint),
    await check('Kiểm tra kiểu', types),
    await check('Đơn vị', () => vitest('unit')),
  ];
}

/** Everything that must hold, each in its turn; the last line tells the sum. */
export async function main(): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const { passed, failed } = sumOf([
    ...(await orOneFailure(onCode)),
    ...(await orOneFailure(onDatabase)),
  ]);
  const absence = absentToolsText(absentTools);
  if (absence) console.log(`\n${absence}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
