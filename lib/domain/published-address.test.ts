import { expect, test } from 'vitest';
import { type KnownAddresses, mayExist, nearestAddresses, writtenPath } from './published-address';

const ranking = (indicator: string, name: string, period: string) => ({
  indicator,
  name,
  period,
  versions: [1],
});

const KNOWN: KnownAddresses = {
  rankings: [
    ranking('par-index', 'PAR Index', '2024'),
    ranking('par-index', 'PAR Index', '2023'),
    ranking('papi', 'PAPI', '2024'),
    ranking('papi', 'PAPI', '2023'),
    ranking('papi', 'PAPI', '2018'),
  ],
  authorities: [
    { slug: 'thai-binh', name: 'Thái Bình' },
    { slug: 'hung-yen', name: 'Hưng Yên' },
    { slug: 'hung-yen-2025', name: 'Hưng Yên' },
  ],
  dossiers: [
    { period: '2024-Q3', versions: [2, 1] },
    { period: '2024-Q1', versions: [1] },
    { period: '2021', versions: [1] },
  ],
};

test.each([
  '/xep-hang',
  '/xep-hang/papi',
  '/xep-hang/papi/2023',
  '/xep-hang/papi/2023/ban/1',
  '/don-vi',
  '/don-vi/thai-binh',
  '/don-vi/thai-binh/papi/2023',
  '/so-sanh',
  '/nguon',
  '/du-lieu/xep-hang/papi/2023/bang.csv',
  '/ho-so',
  '/ho-so/2024-Q3',
  '/ho-so/2024-Q3/ban/2',
  '/du-lieu/ho-so/2021/bang.csv',
  '/du-lieu/ho-so/2024-Q3/ban/1/bang.xlsx',
  '/du-lieu/don-vi/thai-binh/lich-su.csv',
  '/du-lieu/don-vi/thai-binh/papi/xu-huong.svg',
  '/du-lieu/don-vi/thai-binh/papi/2023/thanh-phan.csv',
])('%s may exist', (path) => {
  expect(mayExist(path, KNOWN)).toBe(true);
});

test.each([
  '/xep-hang/papy',
  '/xep-hang/papi/2099',
  '/xep-hang/papi/2023/ban/2',
  '/xep-hang/papi/2023/ban',
  '/xep-hang/papi/2023/khac/1',
  '/ho-so/2020',
  '/ho-so/2024-Q3/ban/3',
  '/ho-so/2024-Q3/ban',
  '/ho-so/2021/ban/1/x',
  '/du-lieu/ho-so/2020/bang.csv',
  '/du-lieu/ho-so/2021/ban/2/bang.csv',
  '/don-vi/thai-bin',
  '/don-vi/constructor',
  '/don-vi/thai-binh/papi/2099',
  '/xep-hang/papi/2023/ban/1/x',
  '/du-lieu/xep-hang/papi/2099/bang.csv',
  '/du-lieu/don-vi/thai-bin/lich-su.csv',
  '/du-lieu/don-vi/thai-binh/papi/2099/thanh-phan.csv',
])('%s does not exist', (path) => {
  expect(mayExist(path, KNOWN)).toBe(false);
});

test('a mistyped province is offered, and both of one name where there are two', () => {
  expect(nearestAddresses('/don-vi/thai-bin', KNOWN)).toEqual([
    { kind: 'authority', slug: 'thai-binh', name: 'Thái Bình' },
  ]);
  expect(nearestAddresses('/don-vi/hungyen', KNOWN)).toEqual([
    { kind: 'authority', slug: 'hung-yen', name: 'Hưng Yên' },
    { kind: 'authority', slug: 'hung-yen-2025', name: 'Hưng Yên' },
  ]);
});

test('for a year without a release the nearest years of that indicator are offered', () => {
  expect(nearestAddresses('/xep-hang/papi/2019', KNOWN)).toEqual([
    { kind: 'ranking', indicator: 'papi', name: 'PAPI', period: '2018' },
    { kind: 'ranking', indicator: 'papi', name: 'PAPI', period: '2023' },
    { kind: 'ranking', indicator: 'papi', name: 'PAPI', period: '2024' },
  ]);
});

test('a mistyped indicator keeps the year', () => {
  expect(nearestAddresses('/xep-hang/par-indx/2023', KNOWN)[0]).toEqual({
    kind: 'ranking',
    indicator: 'par-index',
    name: 'PAR Index',
    period: '2023',
  });
});

test('an address without its area still finds what it names', () => {
  expect(nearestAddresses('/thai-binh', KNOWN)).toEqual([
    { kind: 'authority', slug: 'thai-binh', name: 'Thái Bình' },
  ]);
});

test('nothing is offered for what resembles nothing', () => {
  expect(nearestAddresses('/wp-login.php', KNOWN)).toEqual([]);
});

test('an address typed with diacritics is read as typed, and one that is no text is left alone', () => {
  expect(writtenPath('/don-vi/th%C3%A1i-b%C3%ACnh')).toBe('/don-vi/thái-bình');
  expect(writtenPath('/don-vi/%E0%A4%A')).toBe('/don-vi/%E0%A4%A');
  expect(nearestAddresses(writtenPath('/don-vi/th%C3%A1i-b%C3%ACnh'), KNOWN)).toEqual([
    { kind: 'authority', slug: 'thai-binh', name: 'Thái Bình' },
  ]);
});

test('an unknown period of dossiers offers the nearest years', () => {
  expect(nearestAddresses('/ho-so/2022', KNOWN)[0]).toEqual({ kind: 'dossiers', period: '2021' });
  expect(nearestAddresses('/ho-so/2024-Q2', KNOWN)[0]).toEqual({
    kind: 'dossiers',
    period: '2024-Q3',
  });
});
