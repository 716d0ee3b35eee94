import './picture-dom';
import { expect, test, vi } from 'vitest';
import type { TrendDefinition } from './definition';
import { draw } from './draw';

const SIPAS: TrendDefinition = {
  kind: 'trend',
  years: [2020, 2021, 2022, 2023, 2024, 2025],
  scale: { min: 70, max: 90, decimals: 2, unit: '%' },
  series: {
    label: 'Thái Bình',
    values: [null, null, null, 85.8, null, null],
    texts: [null, null, null, '85,80', null, null],
  },
  reference: { label: 'Cả nước', values: [85.48, 87.16, 80.08, 82.66, 83.94, null] },
  targets: [
    { year: 2024, value: 90, text: '> 90 (2024)' },
    { year: 2025, value: 95, text: '> 95 (2025)' },
  ],
  breaks: [{ before: 2022, label: 'Đổi phương pháp' }],
};

const WIDTHS = ['narrow', 'wide'] as const;

/** Numbers after `before` in an SVG, such as the y of a text. */
const numberAfter = (svg: string, before: RegExp) => Number(before.exec(svg)?.[1]);

const textY = (svg: string, words: string) =>
  numberAfter(svg, new RegExp(`y="([\\d.]+)"[^>]*>${words.replace(/[()]/g, '\\$&')}<`));

/** The lines over years: paths with the stroke of the series that are not leaders or marks. */
const strokes = (svg: string, width: string) =>
  [...svg.matchAll(/<path d="([^"]*)"([^>]*)>/g)]
    .filter(([, , paint]) => paint?.includes(`stroke-width="${width}"`))
    .map(([, d]) => d ?? '');

test.each(WIDTHS)(
  'targets above every result and their words lie inside the plot (%s)',
  (width) => {
    const svg = draw(SIPAS, width);
    const top = textY(svg, '95');
    const foot = textY(svg, '70');
    for (const words of ['&gt; 90 (2024)', '&gt; 95 (2025)']) {
      expect(textY(svg, words)).toBeGreaterThan(top - 10);
      expect(textY(svg, words)).toBeLessThan(foot);
    }
    expect(textY(svg, '95')).toBeLessThan(textY(svg, '90'));
  },
);

test.each(WIDTHS)('a target stands over its own year, at its own value (%s)', (width) => {
  const svg = draw(SIPAS, width);
  const [, left, y, right] = /d="M([\d.]+) ([\d.]+)H([\d.]+)M/.exec(svg) ?? [];
  const year = numberAfter(svg, /x="([\d.]+)"[^>]*>2024</);
  const size = width === 'wide' ? 14 : 12;
  expect((Number(left) + Number(right)) / 2).toBeCloseTo(year, 0);
  expect(Number(y) + size * 0.35).toBeCloseTo(textY(svg, '90'), 0);
});

test.each(WIDTHS)('a change of method interrupts the line and is named (%s)', (width) => {
  const svg = draw(SIPAS, width);
  const lines = strokes(svg, '1.5').filter((d) => /^M[\d.,]+L/.test(d));
  expect(lines.map((d) => d.match(/[ML]/g)?.join(''))).toEqual(['ML', 'MLL']);
  expect(svg).toContain('>Đổi phương pháp</text>');
});

test('the same years without the break are one line', () => {
  const svg = draw({ ...SIPAS, breaks: [] }, 'wide');
  const lines = strokes(svg, '1.5').filter((d) => /^M[\d.,]+L/.test(d));
  expect(lines.map((d) => d.match(/[ML]/g)?.join(''))).toEqual(['MLLLL']);
});

test('a missing value leaves a gap and no point', () => {
  const series = { label: 'Thái Bình', values: [81, 82, null, 84, 85, null] };
  const svg = draw({ ...SIPAS, breaks: [], targets: [], reference: undefined, series }, 'wide');
  const [line] = strokes(svg, '2.5');
  expect(line?.match(/[ML]/g)?.join('')).toBe('MLML');
  expect(svg.match(/<circle/g)).toHaveLength(5);
});

test.each(WIDTHS)('the last value is printed as published, beside the name (%s)', (width) => {
  expect(draw(SIPAS, width)).toMatch(/>Thái Bình<\/text><text[^>]*>85,80</);
});

test('an authority without any value is named with the reason, not drawn', () => {
  const series = { label: 'Hà Nam', values: [null, null, null, null, null, null] };
  const svg = draw({ ...SIPAS, series, reference: undefined, targets: [] }, 'wide');
  expect(svg).toContain('>không có dữ liệu</text>');
  expect(strokes(svg, '2.5')).toEqual([]);
});

test('rank 1 is drawn above rank 63', () => {
  const svg = draw(
    {
      kind: 'rank',
      years: [2022, 2023],
      outOf: 63,
      series: { label: 'Thái Bình', values: [63, 1], texts: ['63/63', '1/63'] },
      others: [
        [1, 2],
        [2, null],
      ],
    },
    'wide',
  );
  const [from, to] = strokes(svg, '2.5')[0]?.match(/,[\d.]+/g) ?? [];
  expect(Number(to?.slice(1))).toBeLessThan(Number(from?.slice(1)));
});

test('a part without a value has no bar and says why', () => {
  const svg = draw(
    {
      kind: 'dimension',
      scale: { min: 0, max: 10, decimals: 2, unit: 'điểm' },
      ownLabel: 'Thái Bình',
      medianLabel: 'Trung vị',
      bestLabel: 'Cao nhất',
      rows: [
        {
          label: 'Quản trị môi trường',
          value: null,
          text: 'không khảo sát',
          median: 3.4,
          best: 4.3,
        },
        { label: 'Quản trị điện tử', value: 3.48, text: '3,48', median: 3.2, best: 4 },
      ],
    },
    'narrow',
  );
  expect(svg.match(/<rect[^>]*height="11"/g)).toHaveLength(1);
  expect(svg).toContain('>Quản trị môi trường (không khảo sát)</text>');
});

test('a strip has a dot for each authority with a value', () => {
  const svg = draw(
    {
      kind: 'strip',
      scale: { min: 30, max: 50, decimals: 2, unit: 'điểm' },
      own: { label: 'Thái Bình', value: 43.7585, text: '43,7585' },
      others: [
        { label: 'Hà Nội', value: 43.9 },
        { label: 'Cà Mau', value: 40.1 },
      ],
      target: { value: 55, text: '> 55 (2025)' },
    },
    'narrow',
  );
  expect(svg.match(/<circle[^>]*opacity/g)).toHaveLength(2);
  expect(svg).toContain('>Thái Bình 43,7585</text>');
  expect(svg).toContain('>55</text>');
});

test('a name with signs of markup stays words', () => {
  const series = { ...SIPAS.series, label: '<script>x</script>' };
  const svg = draw({ ...SIPAS, series }, 'wide');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
});

test('a value that is not a number is refused instead of drawn', () => {
  const series = { label: 'Thái Bình', values: [Number.NaN, 1, 2, 3, 4, 5] };
  const warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => draw({ ...SIPAS, series }, 'wide')).toThrow('not a number');
  warnings.mockRestore();
});

test.each(WIDTHS)('a picture carries no names of Recharts and stays under 8 kB (%s)', (width) => {
  const svg = draw(SIPAS, width);
  expect(svg).not.toMatch(/recharts|class=|tabindex|NaN/i);
  expect(svg.length).toBeLessThan(8_000);
});
