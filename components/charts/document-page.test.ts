import { expect, test } from 'vitest';
import type { TrendDefinition } from './definition';
import { documentPage } from './document-page';
import { colour } from './palette';

const SIPAS: TrendDefinition = {
  kind: 'trend',
  years: [2023, 2024],
  scale: { min: 70, max: 100, decimals: 2, unit: '%' },
  series: { label: 'Thái Bình', values: [85.8, null] },
  targets: [{ year: 2024, value: 90, text: '> 90 (2024)' }],
};

const FRAME = {
  title: 'SIPAS của Thái Bình & cả nước',
  unit: 'Đơn vị: %',
  source: 'Nguồn: Bộ Nội vụ',
  asOf: 'Số liệu đến 17/04/2024',
};

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 320" fill="${colour('ink-soft')}"><g/></svg>`;

test('a download carries title, unit, legend, source and date inside the picture', () => {
  const svg = documentPage(PICTURE, SIPAS, FRAME);
  expect(svg).toContain('>SIPAS của Thái Bình &amp; cả nước</text>');
  expect(svg).toContain('>Đơn vị: %</text>');
  expect(svg).toContain('>Vạch ngang đậm: mục tiêu của năm đó.</text>');
  expect(svg).toContain('>Nguồn: Bộ Nội vụ. Số liệu đến 17/04/2024.</text>');
});

test('a download has real colours, for readers that know no page', () => {
  const svg = documentPage(PICTURE, SIPAS, FRAME);
  expect(svg).not.toContain('var(');
  expect(svg).toContain('fill="#4a5566"');
});

test('a title that is longer than the picture is wide takes a second line', () => {
  const title =
    'Chỉ số hài lòng về sự phục vụ hành chính của tỉnh Thái Bình so với cả nước từ 2019';
  expect(documentPage(PICTURE, SIPAS, { ...FRAME, title }).match(/font-size="18"/g)).toHaveLength(
    2,
  );
});
