import { expect, test } from 'vitest';
import { GridStore } from '@/components/ui/grid-store';
import { points } from '@/lib/domain/points';
import {
  type CellOutcome,
  type DraftCell,
  emptyCell,
  type GridAnswer,
  type GridSave,
} from '@/lib/domain/score-entry';
import type { GridColumn, GridView } from '@/lib/domain/score-grid';
import { readValue } from '@/lib/text/typed-score';
import { scoreRules } from './grid-rules';

const of = (written: string) => points.parse(written);

const view = {
  release: { indicator: 'papi', period: '2026', version: 1, isOpen: true },
  rows: [{ slug: 'thai-binh', name: 'Thái Bình' }],
  columns: [
    { key: 'T', criterion: 'T', kind: 'value', limit: of('80') },
    { key: 'T-rank', criterion: 'T', kind: 'rank', limit: of('80') },
    { key: '1', criterion: '1', kind: 'value', limit: of('10') },
  ],
  cells: [],
} as unknown as GridView;

/** The other end: keeps cells by criterion, each save under the next version, as the database does. */
function desk() {
  const kept = new Map<string, DraftCell>();
  let version = 0;
  const keep = (criterion: string, change: Partial<DraftCell>): CellOutcome => {
    const before = kept.get(criterion) ?? emptyCell({ authority: 'thai-binh', criterion });
    version += 1;
    const cell = { ...before, ...change, version };
    kept.set(criterion, cell);
    return { kind: 'saved', before, cell };
  };
  const save = async ({ cells }: GridSave): Promise<GridAnswer> => ({
    status: 'answered',
    outcomes: cells.map(({ criterion, seen, value, rank }): CellOutcome => {
      const now = kept.get(criterion);
      if (now && now.version !== seen) return { kind: 'changedMeanwhile', theirs: now };
      const read = value === undefined ? null : readValue(value);
      return keep(criterion, {
        ...(read?.ok && read.value),
        ...(rank !== undefined && { rank: rank === '' ? null : { rank: Number(rank), outOf: 63 } }),
      });
    }),
  });
  return { kept, keep, save };
}

const settled = () => new Promise((done) => setTimeout(done, 5));
const type = (column: string, typed: string) => ({ slug: 'thai-binh', column, typed });
const at = (store: GridStore<GridColumn, DraftCell>, column: string) =>
  store.cellAt({ slug: 'thai-binh', column });

test('a figure and its rank, typed one after the other, do not stumble over each other', async () => {
  const { kept, save } = desk();
  const store = new GridStore(view, scoreRules(view, save));
  store.commit([type('T', '43,7')], 'cell');
  store.commit([type('T-rank', '17')], 'cell');
  await settled();

  expect(kept.get('T')).toMatchObject({ points: '43.7', rank: { rank: 17 } });
  expect(at(store, 'T')?.waiting).toBeNull();
  expect(at(store, 'T-rank')?.waiting).toBeNull();
});

test('what cannot be read is never sent, and what is the same neither', async () => {
  const { kept, save } = desk();
  const store = new GridStore(view, scoreRules(view, save));
  store.commit([type('T', '1.234'), type('1', '10,1')], 'paste');
  await settled();
  expect(kept.size).toBe(0);
  expect(at(store, '1')?.waiting).toMatchObject({ status: 'invalid', typed: '10,1' });

  store.commit([type('1', '9')], 'cell');
  await settled();
  store.commit([type('1', '9')], 'cell');
  await settled();
  expect(kept.get('1')?.version).toBe(1);
});

test('one undo takes a block back, but not what somebody changed since', async () => {
  const { kept, keep, save } = desk();
  const store = new GridStore(view, scoreRules(view, save));
  store.commit([type('T', '43'), type('1', '5')], 'paste');
  await settled();
  keep('1', { points: of('6') });
  store.undo();
  await settled();

  expect(kept.get('T')).toMatchObject({ points: null });
  expect(kept.get('1')).toMatchObject({ points: '6' });
  expect(at(store, '1')?.waiting).toMatchObject({ status: 'conflict', theirs: { points: '6' } });
});

test('whoever comes late keeps both figures until one is chosen', async () => {
  const { kept, keep, save } = desk();
  const store = new GridStore(view, scoreRules(view, save));
  keep('T', { points: of('41') });
  store.commit([type('T', '42')], 'cell');
  await settled();
  expect(at(store, 'T')?.waiting).toMatchObject({ typed: '42', theirs: { points: '41' } });

  store.choose({ slug: 'thai-binh', column: 'T' }, 'mine');
  await settled();
  expect(kept.get('T')).toMatchObject({ points: '42' });
  expect(at(store, 'T')?.waiting).toBeNull();
});

test('while nothing can be sent every figure stays, and goes out on command', async () => {
  const { kept, save } = desk();
  let isOffline = true;
  const store = new GridStore(
    view,
    scoreRules(view, (sent) => (isOffline ? Promise.reject(new Error('offline')) : save(sent))),
  );
  store.commit([type('T', '43')], 'cell');
  store.commit([type('1', '5')], 'cell');
  await settled();
  expect(store.shown().halt).toBe('offline');
  expect([at(store, 'T'), at(store, '1')].map((cell) => cell?.waiting?.status)).toEqual([
    'unsaved',
    'unsaved',
  ]);

  isOffline = false;
  store.retry();
  await settled();
  expect(store.shown().halt).toBeNull();
  expect([...kept.values()].map((cell) => cell.points)).toEqual(['43', '5']);
});
