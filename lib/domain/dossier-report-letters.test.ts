import { expect, test } from 'vitest';
import { REPORT_SCOPE, reportMappingOf, sheetOf } from '@/tests/support/given-report';
import { sheetsAs } from './dossier-report-letters';
import { planReport } from './dossier-report-plan';

/** "Đơn vị", "Sở Tư pháp", … as TCVN3 (.VnTime) has them. */
const FILE = {
  kind: 'xlsx' as const,
  sheets: [
    sheetOf([
      ['§¬n vÞ', 'Tæng sè ph¶i gi¶i quyÕt', '§· gi¶i quyÕt'],
      ['Së T\u00ad ph¸p', '1.234', '1.200'],
      ['UBND huyÖn Vò Th\u00ad', 500, 480],
    ]),
  ],
  hiddenSheets: [],
};

test('text typed in a font of before Unicode is recognised, and read only on a yes', () => {
  const left = sheetsAs(FILE, false);
  expect(left.legacy).toBe('tcvn3');
  expect(left.sheets).toEqual(FILE.sheets);

  const { sheets } = sheetsAs(FILE, true);
  const [sheet] = sheets;
  if (!sheet) throw new Error('a sheet');
  const mapping = reportMappingOf(sheet, { convertsLegacy: true });
  const { rows, refused } = planReport(sheets, mapping, REPORT_SCOPE, new Map(), new Map());
  expect(refused).toEqual([]);
  expect(rows.map(({ authority, becomes }) => [authority, becomes.received])).toEqual([
    ['so-tu-phap-thai-binh', 1234],
    ['vu-thu', 500],
  ]);
});

test('a file in Unicode is no such file', () => {
  const sheets = [
    sheetOf([
      ['Đơn vị', 'Tổng số'],
      ['Sở Tư pháp', 1],
    ]),
  ];
  expect(sheetsAs({ ...FILE, sheets }, true)).toEqual({ legacy: null, sheets });
});
