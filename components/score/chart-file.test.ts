import { expect, test } from 'vitest';
import { chartFile } from './chart-file';

test('a chart through time is named without a year, one of a release with its year', () => {
  expect(chartFile('xu-huong.svg')).toEqual({ name: 'xu-huong', period: null, format: 'svg' });
  expect(chartFile('thu-hang.png')).toEqual({ name: 'thu-hang', period: null, format: 'png' });
  expect(chartFile('vi-tri-2023.png')).toEqual({ name: 'vi-tri', period: '2023', format: 'png' });
  expect(chartFile('thanh-phan-2025-Q3.svg')).toEqual({
    name: 'thanh-phan',
    period: '2025-Q3',
    format: 'svg',
  });
});

test.each([
  '2023',
  'xu-huong',
  'xu-huong.gif',
  'xu-huong-2023.svg',
  'vi-tri.svg',
  'vi-tri-0000.svg',
])('%s names no chart', (written) => {
  expect(chartFile(written)).toBeNull();
});
