import { expect, test } from 'vitest';
import type { LeaderBoard, LeaderCard } from '@/lib/domain/leader-board';
import { shareOfLost } from '@/lib/domain/lost-points';
import { plainDate } from '@/lib/domain/plain-date';
import { differenceOf } from '@/lib/domain/points';
import { latestIn } from '@/lib/domain/target-verdict';
import { leaderBoard, memberBoard } from '@/lib/queries/leader-board';
import { cardSentences, lostUnknownText } from '@/lib/text/leader-board';
import { verdictFactsText } from '@/lib/text/target-verdict';
import { givenAccount } from '@/tests/support/given-account';
import {
  countedPlace,
  homeParts,
  homeScore,
  isBrokenIn,
  meanOf,
  millionths,
  minus,
} from '@/tests/support/seed-figures';
import { SLUG_OF, seedRows } from '@/tests/support/seed-rows';

const TODAY = plainDate.parse('2026-11-25');
const INDICES = ['PAR', 'SIPAS', 'PAPI'] as const;
const RED_RIVER = 'Đồng bằng sông Hồng';

const leader = await givenAccount('leader');

const boards = new Map<string, Promise<LeaderBoard>>();

/** Nothing changes while this file runs, and without Next.js's cache each read takes seconds. */
function boardOf(period = ''): Promise<LeaderBoard> {
  const known = boards.get(period) ?? readBoard(period);
  boards.set(period, known);
  return known;
}

async function readBoard(period: string): Promise<LeaderBoard> {
  const board = await leaderBoard(leader, TODAY, period || undefined);
  if (!board) throw new Error('A leader sees no board.');
  return board;
}

/** The last ranks of the first three quarters, as the reports on PAPI draw them. */
const QUARTERS: Readonly<Record<string, readonly number[]>> = {
  60: [15, 30, 45],
  61: [15, 30, 45],
  63: [16, 32, 47],
};

function groupOf(index: string, points: string, place: string): string | null {
  if (index === 'SIPAS') return null;
  if (index === 'PAR')
    return (
      ['D', 'C', 'B', 'A'][[70, 80, 90].filter((from) => Number(points) >= from).length] ?? null
    );
  const [rank = '', outOf = ''] = place.split('/');
  return String(1 + (QUARTERS[outOf] ?? []).filter((last) => Number(rank) > last).length);
}

function cardOf(board: LeaderBoard, index: string): LeaderCard {
  const card = board.cards.find(({ history }) => history.indicator.slug === SLUG_OF[index]);
  if (!card) throw new Error(`no card of ${index}`);
  return card;
}

const YEARS = [...new Set(seedRows('scores.csv').flatMap(yearOfHome))].toSorted().toReversed();

function yearOfHome(row: Record<string, string>): string[] {
  return row.province_code === '34' && row.score ? [row.year ?? ''] : [];
}

test('the year shown first is the newest with most indices, and every year with a figure can be chosen', async () => {
  const board = await boardOf();

  expect(board.period).toBe('2023');
  expect(board.periods).toEqual(YEARS);
  expect(board.cards.map(({ history }) => history.indicator.slug)).toEqual(
    INDICES.map((index) => SLUG_OF[index]),
  );
});

for (const year of YEARS) {
  test(`figures, ranks and benchmarks of ${year} are those of the data files`, async () => {
    const board = await boardOf(year);
    for (const index of INDICES) {
      const { result } = cardOf(board, index);
      const row = result?.row ?? null;
      const printed = homeScore(index, year);
      expect(row?.points ?? '', index).toBe(printed?.score ?? '');
      if (!row?.points || !printed?.score) continue;

      const place = row.place && `${row.place.rank}/${row.place.outOf}`;
      const isOurs = index === 'PAPI';
      expect(place, index).toBe(
        isOurs ? countedPlace(index, year) : `${printed.rank}/${printed.rank_out_of}`,
      );
      expect(row.group, index).toBe(groupOf(index, printed.score, place ?? ''));
      expect(row.sourceCode, index).toBe(printed.source_id);
      const national = meanOf(index, year);
      const regional = meanOf(index, year, RED_RIVER);
      expect(result?.nationalMean?.value, index).toBe(national);
      expect(result?.regionalMean?.value, index).toBe(regional);
      for (const mean of [result?.nationalMean, result?.regionalMean]) {
        if (mean) expect(differenceOf(row.points, mean.value)).toBe(minus(row.points, mean.value));
      }
    }
  });

  test(`changes to ${year} are computed where they may be, and nowhere else`, async () => {
    const board = await boardOf(year);
    for (const index of INDICES) {
      const row = cardOf(board, index).result?.row;
      const [now, before] = [homeScore(index, year), homeScore(index, String(Number(year) - 1))];
      if (!row || !now?.score) continue;
      if (!before?.score || isBrokenIn(index, year)) {
        expect(row.change.kind, index).not.toBe('difference');
        continue;
      }
      const hasSameField = now.rank_out_of === before.rank_out_of;
      expect(row.change, index).toMatchObject({
        kind: 'difference',
        points: minus(now.score, before.score),
        rankChange: hasSameField ? Number(before.rank) - Number(now.rank) : null,
      });
    }
  });

  test(`the places of ${year} where most points were lost are recomputed from the dimensions`, async () => {
    const board = await boardOf(year);
    const total = homeScore('PAPI', year);
    const whole = total?.score ? minus(total.scale_max ?? '', total.score) : null;
    const places = INDICES.flatMap((index) => homeParts(index, year).map((row) => ({ index, row })))
      .map(({ index, row }) => ({
        indicator: SLUG_OF[index],
        code: row.component_code,
        name: row.component_name_vi,
        points: row.score,
        lost: minus(row.max_score ?? '', row.score ?? ''),
      }))
      .toSorted((one, other) => millionths(other.lost) - millionths(one.lost))
      .slice(0, 5);

    expect(
      board.lost.map(({ indicator, code, name, points, lost }) => ({
        ...{ indicator: indicator.slug, code, name, points, lost },
      })),
    ).toEqual(places);
    for (const { share, lost } of board.lost) {
      const tenths =
        whole === null ? null : Math.round((millionths(lost) * 1_000) / millionths(whole)) / 10;
      expect(share && shareOfLost(share)).toBe(tenths === null ? null : tenths.toFixed(1));
    }
  });
}

test('Thái Bình in 2023 is what the press article of 2024 says, and what it prints otherwise is quoted', async () => {
  const board = await boardOf('2023');
  const said = (index: string) =>
    [
      ...cardSentences(cardOf(board, index), board.sources),
      ...cardOf(board, index).verdicts.map((seen) => verdictFactsText(seen, seen.facts)),
    ].join(' ');

  expect(said('PAR')).toContain('86,49/100 điểm PAR Index, đứng thứ 38/63 tỉnh, thành phố');
  expect(said('SIPAS')).toContain('85,80\u00a0% theo SIPAS, đứng thứ 11/63 tỉnh, thành phố');
  expect(said('SIPAS')).toContain('mục tiêu năm 2024 là trên 90\u00a0%');
  expect(said('SIPAS')).toContain('mục tiêu năm 2025 là trên 95\u00a0%');
  expect(said('PAPI')).toContain('43,7585/80 điểm PAPI, đứng thứ 17/61 tỉnh, thành phố');
  expect(said('PAPI')).toContain('nhóm 2/4');
  expect(said('PAPI')).toContain('TTXVN in 43,6 điểm, hạng 17/63');
});

test('targets stand on their own years with the exact distance from the result they are judged by', async () => {
  const { verdicts } = cardOf(await boardOf(), 'SIPAS');
  const targets = seedRows('targets.csv').filter(({ province_code }) => province_code === '34');

  expect(verdicts.map(({ target }) => [target.period, target.operator, target.value])).toEqual(
    targets.map(({ year, value }) => [year, 'gt', value]),
  );
  const [first, second] = verdicts;
  const latest = first ? latestIn(first.facts) : null;
  expect(latest?.period).toBe('2023');
  expect(latest && differenceOf(latest.points, first?.target.value ?? latest.points)).toBe(
    minus(homeScore('SIPAS', '2023')?.score ?? '', targets[0]?.value ?? ''),
  );
  // The province ended before the second could be measured.
  expect(second && latestIn(second.facts)).toBeNull();
  expect(cardOf(await boardOf(), 'PAR').verdicts).toEqual([]);
});

test('what nobody published is said in a sentence', async () => {
  expect(lostUnknownText(await boardOf('2023'))).toBe(
    'PAR Index và SIPAS: chưa tìm thấy điểm từng lĩnh vực năm 2023 của Thái Bình, nên chưa biết mất điểm ở đâu.',
  );
});

test('without dossiers the newest published report stands there, as its data file prints it', async () => {
  const { dossiers } = await boardOf();
  const [printed] = seedRows('dossiers.csv');

  expect(dossiers).toMatchObject({
    basis: 'report',
    total: {
      received: Number(printed?.received),
      early: Number(printed?.resolved_early),
      onTime: Number(printed?.resolved_on_time),
      late: Number(printed?.resolved_overdue),
      waiting: Number(printed?.pending_in_time),
      overdue: Number(printed?.pending_overdue),
    },
  });
});

test('a member has no board of the province but its own unit', async () => {
  const member = await givenAccount('member', { authoritySlug: 'thai-binh-so-noi-vu' });

  expect(await leaderBoard(member, TODAY)).toBeNull();
  expect((await memberBoard(member, TODAY))?.tasks.done).toEqual({ part: 0, whole: 0 });
});
