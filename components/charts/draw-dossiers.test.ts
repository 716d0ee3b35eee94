import './picture-dom';
import { expect, test } from 'vitest';
import type { CompareDefinition, FunnelDefinition, ParetoDefinition } from './definition';
import { draw } from './draw';
import { layFunnel, limitPaths } from './funnel-layout';
import { layPareto } from './pareto-layout';
import { sizeOf } from './size';

const WIDTHS = ['narrow', 'wide'] as const;

const FIELDS: ParetoDefinition = {
  kind: 'pareto',
  barLabel: 'Hồ sơ quá hạn',
  lineLabel: 'Cộng dồn',
  rows: [
    { label: 'Đất đai', share: 50, cumulative: 50, text: '1.000', cumulativeText: '50 %' },
    { label: 'Xây dựng', share: 30, cumulative: 80, text: '600', cumulativeText: '80 %' },
    {
      label: 'Phòng, chống tệ nạn xã hội và bảo trợ xã hội',
      share: 20,
      cumulative: 100,
      text: '400',
      cumulativeText: '100 %',
    },
  ],
};

test.each(WIDTHS)(
  'the first bar ends where the line begins, and the line ends at all (%s)',
  (width) => {
    const { plot, marks } = layPareto(FIELDS, sizeOf(FIELDS, width));
    const [first, , last] = marks;

    expect(plot.x + (first?.barWidth ?? 0)).toBeCloseTo(first?.x ?? 0, 6);
    expect(last?.x).toBeCloseTo(plot.x + plot.width, 6);
    expect(last?.wordsAt).toBeLessThan(last?.x ?? 0);
  },
);

test.each(WIDTHS)('bars, counts and shares of a Pareto are all in the picture (%s)', (width) => {
  const svg = draw(FIELDS, width);
  const bars = [...svg.matchAll(/<rect[^>]*width="([\d.]+)" height="(11|16)"/g)];

  expect(bars).toHaveLength(3);
  expect(Number(bars[0]?.[1])).toBeGreaterThan(Number(bars[1]?.[1]));
  for (const words of ['1.000', '50 %', '100 %', 'Hồ sơ quá hạn', 'Cộng dồn'])
    expect(svg).toContain(`>${words}<`);
});

const UNITS: FunnelDefinition = {
  kind: 'funnel',
  scale: { min: 0, max: 4, decimals: 2, unit: '% quá hạn' },
  volumeLabel: 'Số hồ sơ đã giải quyết',
  centre: { value: 2, text: 'Toàn tỉnh 2,00 %' },
  volumes: [10, 100, 1000, 10_000],
  inner: { label: '95 %', lower: [0, 0, 1.2, 1.7], upper: [20, 5, 2.9, 2.3] },
  outer: { label: '99,8 %', lower: [0, 0, 0.8, 1.6], upper: [35, 8, 3.5, 2.5] },
  points: [
    { label: 'Sở Xây dựng', volume: 1000, value: 4.8, text: '4,80 %', place: 'above' },
    { label: 'Sở Nội vụ', volume: 40, value: 2.5, text: '2,50 %', place: 'within' },
    { label: 'Huyện Vũ Thư', volume: 9000, value: 0.4, text: '0,40 %', place: 'below' },
  ],
};

test.each(WIDTHS)('every unit is inside the plot, more volume further right (%s)', (width) => {
  const { plot, dots } = layFunnel(UNITS, sizeOf(UNITS, width));

  expect(dots.map(({ label }) => label)).toEqual(['Sở Nội vụ', 'Sở Xây dựng', 'Huyện Vũ Thư']);
  expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThanOrEqual(plot.x);
    expect(x).toBeLessThanOrEqual(plot.x + plot.width);
    expect(y).toBeGreaterThanOrEqual(plot.y);
    expect(y).toBeLessThanOrEqual(plot.y + plot.height);
  }
});

test.each(WIDTHS)('a limit is cut at the edge of the plot instead of leaving it (%s)', (width) => {
  const layout = layFunnel(UNITS, sizeOf(UNITS, width));
  const { plot } = layout;
  const heights = limitPaths(UNITS, UNITS.outer, 'upper', layout)
    .flatMap((path) => [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)])
    .map(([, y]) => Number(y));

  expect(heights[0]).toBeCloseTo(plot.y, 6);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(plot.y - 1e-6);
});

test.each(WIDTHS)(
  'only who lies above the limits is named, by a triangle of its own (%s)',
  (width) => {
    const svg = draw(UNITS, width);

    expect(svg).toContain('>Sở Xây dựng<');
    expect(svg).not.toContain('>Huyện Vũ Thư<');
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg).toContain('>Toàn tỉnh 2,00 %<');
    expect(svg).not.toMatch(/NaN|Infinity/);
  },
);

const MONTHS: CompareDefinition = {
  kind: 'compare',
  years: Array.from({ length: 24 }, (_, at) => 2023 * 12 + 6 + at),
  names: Array.from(
    { length: 24 },
    (_, at) => `${((at + 6) % 12) + 1}/${at < 6 ? 2023 : at < 18 ? 2024 : 2025}`,
  ),
  scale: { min: 90, max: 100, decimals: 2, unit: '%' },
  series: [
    { label: 'Trong số đã giải quyết', values: Array.from({ length: 24 }, () => 99) },
    {
      label: 'Tính cả đang quá hạn',
      values: Array.from({ length: 24 }, (_, at) => (at === 5 ? null : 97)),
    },
  ],
  breaks: [{ before: 2025 * 12 + 3, label: 'đổi địa giới' }],
};

test.each(WIDTHS)('months are called by their names, the last one always (%s)', (width) => {
  const svg = draw(MONTHS, width);

  expect(svg).toContain('>6/2025<');
  expect(svg).not.toContain(`>${2025 * 12 + 5}<`);
  const ticks = [...svg.matchAll(/x="([\d.]+)"[^>]*>\d{1,2}\/20\d\d</g)].map(([, x]) => Number(x));
  for (const [at, x] of ticks.entries()) {
    const next = ticks[at + 1];
    if (next !== undefined) expect(next - x).toBeGreaterThan(width === 'wide' ? 45 : 38);
  }
});

test('a month without figures is a gap, and no line crosses a break', () => {
  const svg = draw(MONTHS, 'wide');
  const lines = [...svg.matchAll(/<path d="(M[^"]*)"[^>]*stroke-width="2"/g)].map(
    ([, d]) => d?.match(/M/g)?.length,
  );

  expect(lines.toSorted()).toEqual([1, 1, 1, 2]);
});
