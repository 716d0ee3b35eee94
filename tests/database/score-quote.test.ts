import { beforeEach, expect, test } from 'vitest';
import { enterScores } from '@/lib/commands/score';
import { addQuote, chooseQuote } from '@/lib/commands/score-quote';
import type { Actor } from '@/lib/domain/account';
import { authoritySlug } from '@/lib/domain/authority';
import { type Points, points } from '@/lib/domain/points';
import type { ReleaseAddress } from '@/lib/domain/score-entry';
import { scoreCell } from '@/lib/queries/score-cell';
import { givenActor, givenDraft } from '../support/given-draft';

let staff: Actor;
let release: ReleaseAddress;
let seen: number;

const place = { authority: authoritySlug.parse('thai-binh'), criterion: 'T' };
const figure = (written: string) => ({ points: points.parse(written) as Points, missing: null });

let year = 2025;
beforeEach(async () => {
  year += 1;
  staff = await givenActor('staff');
  release = await givenDraft(staff, { period: String(year), territoryOn: '2024-12-31' });
  const cells = [{ ...place, seen: 0, value: figure('43.7585'), rank: { rank: 17, outOf: 61 } }];
  const saved = await enterScores({ release, cells, way: 'cell' }, staff);
  const [outcome] = saved.ok ? saved.value : [];
  seen = outcome?.kind === 'saved' ? outcome.cell.version : 0;
});

const another = () => ({
  ...release,
  ...place,
  seen,
  value: figure('43.6'),
  rank: null,
  source: 'ttxvn_thaibinh_2024',
  reason: 'Báo làm tròn.',
});

const cell = async (actor = staff) => {
  const { indicator, period, version } = release;
  const address = {
    indicator,
    period,
    version: String(version),
    slug: 'thai-binh',
    criterion: 'T',
  };
  const view = await scoreCell(address, actor);
  if (!view) throw new Error('no cell');
  return view;
};

test('what a second source prints is kept beside the chosen figure, with the reason', async () => {
  expect(await addQuote(another(), staff)).toMatchObject({ ok: true });

  const view = await cell();
  expect(view.cell).toMatchObject({ points: '43.7585', source: 'papi_site', quotes: 1 });
  expect(view.quotes).toEqual([
    {
      source: 'ttxvn_thaibinh_2024',
      points: '43.6',
      rank: null,
      outOf: null,
      reason: 'Báo làm tròn.',
    },
  ]);
});

test('the other figure can be chosen: the two change places and the log has both', async () => {
  await addQuote(another(), staff);
  const choice = {
    ...release,
    ...place,
    seen,
    source: 'ttxvn_thaibinh_2024',
    reason: 'Báo cáo gốc.',
  };
  expect(await chooseQuote(choice, staff)).toMatchObject({ ok: true });

  const view = await cell();
  expect(view.cell).toMatchObject({ points: '43.6', rank: null, source: 'ttxvn_thaibinh_2024' });
  expect(view.quotes).toMatchObject([
    { source: 'papi_site', points: '43.7585', rank: 17, outOf: 61, reason: 'Báo cáo gốc.' },
  ]);
  expect(view.history[0]).toMatchObject({
    by: staff.name,
    before: { points: '43.7585', source: 'papi_site' },
    after: { points: '43.6', source: 'ttxvn_thaibinh_2024', way: 'quote' },
    reason: 'Báo cáo gốc.',
  });
  expect(await chooseQuote(choice, staff)).toEqual({ ok: false, refusal: 'changedMeanwhile' });
});

test('one source has one figure for a cell, and a quote says something', async () => {
  await addQuote(another(), staff);
  expect(await addQuote(another(), staff)).toEqual({ ok: false, refusal: 'sameSource' });
  expect(await addQuote({ ...another(), source: 'papi_site' }, staff)).toEqual({
    ok: false,
    refusal: 'sameSource',
  });
  expect(await addQuote({ ...another(), value: { points: null, missing: null } }, staff)).toEqual({
    ok: false,
    refusal: 'noFigure',
  });
  expect(await addQuote({ ...another(), criterion: '1' }, staff)).toEqual({
    ok: false,
    refusal: 'noScore',
  });
});

test('whoever may not enter the figure adds and chooses no other one', async () => {
  for (const actor of [await givenActor('reviewer'), await givenActor('member', 'ha-noi')]) {
    expect(await addQuote(another(), actor)).toEqual({ ok: false, refusal: 'notAllowed' });
  }
  expect((await cell()).quotes).toEqual([]);
});

test('the history of a cell is read by those who work on it, by a member of its own unit only, by no leader yet', async () => {
  expect((await cell(await givenActor('reviewer'))).history).toHaveLength(1);
  await expect(cell(await givenActor('leader'))).rejects.toThrow('no cell');
  expect((await cell(await givenActor('member', 'thai-binh'))).steps).toMatchObject([
    { step: 'open', by: staff.name },
  ]);
  await expect(cell(await givenActor('member', 'ha-noi'))).rejects.toThrow('no cell');
});
