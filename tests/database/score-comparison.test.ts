import { expect, test } from 'vitest';
import { stretchesOf } from '@/lib/domain/score-comparison';
import { comparisonAt } from '@/lib/queries/score-comparison';
import { comparisonSentence } from '@/lib/text/score-comparison';

const answerTo = async (query: string) => {
  const answer = await comparisonAt(Object.fromEntries(new URLSearchParams(query)));
  if (!answer) throw new Error(`No answer to ${query}`);
  return answer;
};

test('without parameters the home province stands beside two of its region, on the newest whole table', async () => {
  const { view, isSuggested, parts } = await answerTo('');

  expect(isSuggested).toBe(true);
  expect(view).toEqual({
    slugs: ['thai-binh', 'bac-ninh', 'hung-yen'],
    indicatorSlug: 'papi',
    period: null,
  });
  expect(parts?.period).toBe('2024');
});

test('a score keeps its printed digits and its rank its denominator', async () => {
  const { comparison } = await answerTo('don-vi=thai-binh,ha-noi&chi-so=papi');
  const line = comparison.lines.find(({ release }) => release.period === '2023');

  expect(line?.cells[0]).toMatchObject({
    kind: 'row',
    row: { points: '43.7585', place: { rank: 17, outOf: 61 } },
  });
  expect(line?.national).toEqual({ value: '42.4212', origin: 'computed', of: null });
});

test('a province that began in 2025 has only the span of its predecessors, the one of its name its own scores', async () => {
  const { comparison } = await answerTo('don-vi=hung-yen-2025,hung-yen&chi-so=papi');
  const line = comparison.lines.find(({ release }) => release.period === '2023');

  expect(line?.cells).toMatchObject([
    { kind: 'before', span: { lowest: '43.7585', highest: '44.2282', known: 2, outOf: 2 } },
    { kind: 'row', row: { points: '44.2282' } },
  ]);
});

test('a printed mean of a region is kept, a mean of a whole table is ours, of a fragment there is none', async () => {
  const inPar = (await answerTo('don-vi=thai-binh&chi-so=par-index')).comparison;
  const inPapi = (await answerTo('don-vi=thai-binh&chi-so=papi')).comparison;
  const regional = ({ lines }: typeof inPar, year: string) =>
    lines.find(({ release }) => release.period === year)?.regional;

  expect(regional(inPar, '2023')).toEqual([{ value: '88.33', origin: 'published', of: null }]);
  expect(regional(inPar, '2021')).toEqual([null]);
  expect(regional(inPapi, '2023')).toMatchObject([{ origin: 'computed', of: 10 }]);
});

test('years on both sides of a change of method stand apart', async () => {
  const { comparison } = await answerTo('don-vi=thai-binh&chi-so=sipas');
  const years = stretchesOf(comparison).map(({ since, lines }) => [
    since?.year ?? null,
    lines.map(({ release }) => release.period),
  ]);

  expect(years).toEqual([
    [2022, ['2024', '2023', '2022']],
    [2017, ['2021', '2020', '2019']],
  ]);
});

test('the sentence names each figure, the gap, the mean and the change', async () => {
  const { comparison } = await answerTo('don-vi=thai-binh,ha-nam&chi-so=papi');
  expect(comparisonSentence(comparison)).toMatch(
    /^PAPI năm 2024: Thái Bình 44,7379\/80 điểm, hạng 15\/61; Hà Nam .*So với năm 2023: Thái Bình tăng 0,9794 điểm ▲, tăng 2 bậc ▲; Hà Nam /,
  );
});

test('across a change of method the sentence gives the reason and no difference', async () => {
  const { comparison } = await answerTo('don-vi=ha-noi,hai-phong&chi-so=par-index');
  const only = { ...comparison, lines: comparison.lines.slice(0, 1) };
  expect(comparisonSentence(only)).toMatch(
    /Không so sánh với năm 2023: đổi phương pháp đo từ năm 2024\.$/,
  );
});
