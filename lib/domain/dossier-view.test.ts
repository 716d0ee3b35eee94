import { expect, test } from 'vitest';
import { DEFAULT_DOSSIER_VIEW, parseDossierView, toDossierQuery } from './dossier-view';

const read = (query: string) => parseDossierView(Object.fromEntries(new URLSearchParams(query)));

test('everything shown stands in the address, in one way only', () => {
  const view = read('sap-xep=dat-dai&do=dang-qua-han&ky=2024-Q3-luy-ke&lien-thong=co&cap=huyen');

  expect(view).toEqual({
    period: '2024-Q3-luy-ke',
    measure: 'overdue',
    isLinkedOnly: true,
    level: 'district',
    sort: 'dat-dai',
  });
  expect(toDossierQuery(view)).toBe(
    '?ky=2024-Q3-luy-ke&lien-thong=co&cap=huyen&do=dang-qua-han&sap-xep=dat-dai',
  );
  expect(toDossierQuery(DEFAULT_DOSSIER_VIEW)).toBe('');
});

test.each([
  '',
  'ky=2024-Q9',
  'ky=quy-3',
  'do=toString&lien-thong=khong&cap=to',
  'sap-xep=%3Cscript%3E',
  'la=1',
])('%s is the page as it is without parameters', (query) => {
  expect(read(query)).toEqual(DEFAULT_DOSSIER_VIEW);
});

test('of a parameter said twice the first counts', () => {
  expect(parseDossierView({ ky: ['2024', '2023'] }).period).toBe('2024');
});
