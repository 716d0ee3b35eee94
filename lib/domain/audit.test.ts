import { expect, test } from 'vitest';
import { AUDIT_ACTS, auditFilter, changesIn, daysOf } from './audit';

test('only what differs is a change', () => {
  expect(changesIn({ points: '86.49', note: null }, { points: '86.50', note: null })).toEqual([
    { name: 'points', before: '86.49', after: '86.50' },
  ]);
});

test('something new has nothing before, and something removed nothing after', () => {
  expect(changesIn(null, { slug: 'papi' })).toEqual([
    { name: 'slug', before: null, after: 'papi' },
  ]);
  expect(changesIn({ slug: 'papi' }, null)).toEqual([
    { name: 'slug', before: 'papi', after: null },
  ]);
});

test('a value without parts is one change', () => {
  expect(changesIn(false, true)).toEqual([{ name: '', before: 'false', after: 'true' }]);
});

test('days are read as people type them, and what is no day is named', () => {
  expect(daysOf({ tu: '1/7/2025', den: '' })).toEqual({ from: '2025-07-01', to: null, wrong: [] });
  expect(daysOf({ tu: '31/02/2025', den: 'nay' })).toEqual({
    from: null,
    to: null,
    wrong: ['tu', 'den'],
  });
});

test('an address with nonsense in it still shows the log', () => {
  expect(auditFilter.parse({ trang: '-1', viec: 'drop', nguoi: ['a', 'b'] })).toEqual({
    ...{ nguoi: '', viec: '', 'doi-tuong': '', tu: '', den: '', trang: 1 },
  });
});

test('reading leaves no entry, so nobody looks for it', () => {
  expect(AUDIT_ACTS).toContain('exportAudit');
  expect(AUDIT_ACTS).toContain('signInFailed');
  expect(AUDIT_ACTS).not.toContain('readDrafts');
});
