import { expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/account';
import { daysOfPeriod } from '@/lib/domain/dossier-period';
import { points } from '@/lib/domain/points';
import { NO_SHIFT, raisedScore, shiftOf, whatIfOutcome } from '@/lib/domain/what-if';
import { readWhatIf } from '@/lib/domain/what-if-address';
import { leversOf } from '@/lib/domain/what-if-lever';
import type { WhatIfRelease } from '@/lib/domain/what-if-view';
import { mergedBaseline } from '@/lib/queries/merged-baseline';
import { whatIfView } from '@/lib/queries/what-if';
import { givenAccount } from '../support/given-account';
import { seedRows } from '../support/seed-rows';

const leader: Actor = await givenAccount('leader');
const read = new Map<string, Promise<WhatIfRelease>>();

/** What an address stands on; the same address is read once, since nothing is cached here. */
function ground(query: Record<string, string>): Promise<WhatIfRelease> {
  const key = JSON.stringify(query);
  const found = read.get(key) ?? readGround(query);
  read.set(key, found);
  return found;
}

async function readGround(query: Record<string, string>): Promise<WhatIfRelease> {
  const found = (await whatIfView(readWhatIf(query), leader))?.found;
  if (!found) throw new Error('There is nothing to suppose.');
  return found;
}

/** PAPI totals of a year straight from the data files: codes of provinces and numbers. */
const papiTotals = (year: string) =>
  seedRows('scores.csv').flatMap((row) =>
    row.index_code === 'PAPI' && row.year === year && row.score
      ? [{ code: row.province_code, name: row.province_name_vi, total: Number(row.score) }]
      : [],
  );

test('Thái Bình with half a point more on dimension 3 and 0.8 on dimension 5 is where the data files put it', async () => {
  const found = await ground({ 'chi-so': 'papi', nam: '2023' });
  const score = raisedScore(found.ground, [
    { code: '3', by: points.parse('0.5') },
    { code: '5', by: points.parse('0.8') },
  ]);
  const outcome = whatIfOutcome(found.ground, score.points, NO_SHIFT);

  const rest = papiTotals('2023').filter(({ code }) => code !== '34');
  const ahead = (own: number) => rest.filter(({ total }) => total > own);
  expect(score.points).toBe('45.0585');
  expect(outcome.before).toMatchObject({ rank: 17, outOf: 61 });
  expect(outcome.before.rank).toBe(1 + ahead(43.7585).length);
  expect(outcome.after).toMatchObject({ rank: 1 + ahead(45.0585).length, outOf: rest.length + 1 });
  const names = outcome.flips.overtaken.map(
    (slug) => found.rows.find((row) => row.slug === slug)?.name,
  );
  expect(names.toSorted()).toEqual(
    rest
      .filter(({ total }) => total > 43.7585 && total < 45.0585)
      .map(({ name }) => name)
      .toSorted(),
  );
});

test('the others move by the change of the printed mean, and not across a break', async () => {
  const shift = async (indicator: string, nam: string) =>
    shiftOf('average', (await ground({ 'chi-so': indicator, nam })).step);

  expect(await shift('papi', '2023')).toBe('0.0789');
  expect(await shift('papi', '2022')).toBe('-0.0655');
  expect(await shift('par-index', '2023')).toBe('2.19');
  expect((await ground({ 'chi-so': 'papi', nam: '2018' })).step.kind).toBe('break');
});

test('a release of fragments is told apart, and has its means and targets', async () => {
  const par = await ground({ 'chi-so': 'par-index', nam: '2023' });

  expect(par.release.isComplete).toBe(false);
  expect(par.ground.parts).toEqual([]);
  expect(par.ground.totals.filter((row) => row.points !== null)).toHaveLength(17);
  expect(par.nationalMean?.value).toBe('86.98');
  expect(par.regionalMean?.value).toBe('88.33');
});

test('without an address it stands on the fullest year of the index that has a whole ranking', async () => {
  const found = await ground({});

  expect([found.indicator.slug, found.release.period]).toEqual(['papi', '2023']);
  expect((await ground({ 'chi-so': 'khong-co', nam: '1999' })).release.period).toBe('2023');
});

test('each of eight dimensions and 28 parts is a lever, to its maximum where it has one', async () => {
  const levers = leversOf((await ground({ 'chi-so': 'papi', nam: '2023' })).ground, NO_SHIFT);

  expect(levers.filter(({ part }) => part.parentCode === null)).toHaveLength(8);
  expect(levers.filter(({ part }) => part.parentCode !== null)).toHaveLength(28);
  expect(levers.filter(({ toMax }) => toMax !== null)).toHaveLength(8);
});

test('nobody without the right supposes or looks beside the merger', async () => {
  const member = await givenAccount('member');

  expect(await whatIfView(readWhatIf({}), member)).toBeNull();
  expect(await mergedBaseline(member)).toBeNull();
});

test('the new Hưng Yên has both predecessors beside it, and dossiers of one of them only', async () => {
  const view = await mergedBaseline(leader);
  if (!view || 'none' in view) throw new Error('There is no merger.');

  expect(view.merged).toEqual({ slug: 'hung-yen-2025', name: 'Hưng Yên' });
  expect(view.onDay).toBe('2025-07-01');
  expect(view.ancestry.map(({ slug }) => slug).toSorted()).toEqual(['hung-yen', 'thai-binh']);
  const of2021 = view.dossiers.find(({ release }) => release.period === '2021');
  const printed = seedRows('dossiers.csv').find(
    (row) => row.scope === 'province:34' && row.period_start === '2021-01-01',
  );
  expect(of2021).toMatchObject({ known: ['Thái Bình'], unknown: ['Hưng Yên'] });
  expect(String(of2021?.counts.received)).toBe(printed?.received);
  expect(
    view.dossiers.every(({ release }) => daysOfPeriod(release.period).lastOn < view.onDay),
  ).toBe(true);
});
