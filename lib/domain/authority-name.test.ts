import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NamedAuthority, nameDoctor } from './authority-name';
import type { PlainDate } from './plain-date';

const day = (text: string) => text as PlainDate;
const until = day('2025-06-30');
const since = day('2025-07-01');

type Years = { from?: PlainDate; to?: PlainDate; successors?: string[]; kind?: string };
const province = (
  slug: string,
  name: string,
  code: string,
  { from, to, successors = [], kind = 'province' }: Years = {},
): NamedAuthority => ({
  slug,
  kind,
  versions: [{ name, code, validFrom: from ?? null, validTo: to ?? null }],
  successors,
});

const HUE: NamedAuthority = {
  slug: 'hue',
  kind: 'province',
  versions: [
    { name: 'Thừa Thiên Huế', code: '46', validFrom: null, validTo: day('2024-12-31') },
    { name: 'Huế', code: '46', validFrom: day('2025-01-01'), validTo: null },
  ],
  successors: [],
};
const KNOWN: readonly NamedAuthority[] = [
  HUE,
  province('ho-chi-minh', 'Hồ Chí Minh', '79', { to: until, successors: ['ho-chi-minh-2025'] }),
  province('ho-chi-minh-2025', 'Hồ Chí Minh', '79', { from: since }),
  province('ba-ria-vung-tau', 'Bà Rịa – Vũng Tàu', '77', {
    to: until,
    successors: ['ho-chi-minh-2025'],
  }),
  province('hung-yen', 'Hưng Yên', '33', { to: until, successors: ['hung-yen-2025'] }),
  province('thai-binh', 'Thái Bình', '34', { to: until, successors: ['hung-yen-2025'] }),
  province('hung-yen-2025', 'Hưng Yên', '33', { from: since }),
  province('yen-bai', 'Yên Bái', '15', { to: until, successors: ['lao-cai-2025'] }),
  province('lao-cai', 'Lào Cai', '10', { to: until, successors: ['lao-cai-2025'] }),
  province('lao-cai-2025', 'Lào Cai', '15', { from: since }),
  province('thanh-hoa', 'Thanh Hóa', '38'),
  province('dak-lak', 'Đắk Lắk', '66'),
  province('quang-nam', 'Quảng Nam', '49', { to: until }),
  province('quang-ninh', 'Quảng Ninh', '22'),
  province('tay-nguyen', 'Tây Nguyên', '', { kind: 'region' }),
];

const in2024 = nameDoctor(KNOWN, 'province', day('2024-12-31'));
const in2025 = nameDoctor(KNOWN, 'province', day('2025-12-31'));
const called = (name: string, code = '') => in2024({ name, code });

test.each([
  ['TP. Hồ Chí Minh', 'ho-chi-minh'],
  ['TP HCM', 'ho-chi-minh'],
  ['TP.HCM', 'ho-chi-minh'],
  ['Tp.Hồ Chí Minh', 'ho-chi-minh'],
  ['Thành phố Hồ Chí Minh', 'ho-chi-minh'],
  ['UBND tỉnh Thái Bình', 'thai-binh'],
  ['34. Thái Bình', 'thai-binh'],
  ['THÁI BÌNH', 'thai-binh'],
  ['Thanh Hoá', 'thanh-hoa'],
  ['Thanh Hóa'.normalize('NFD'), 'thanh-hoa'],
  ['Thừa Thiên - Huế', 'hue'],
  ['TT-Huế', 'hue'],
  ['Huế', 'hue'],
  ['Bà Rịa-Vũng Tàu', 'ba-ria-vung-tau'],
  ['BR-VT', 'ba-ria-vung-tau'],
  ['Đắc Lắc', 'dak-lak'],
  ['Daklak', 'dak-lak'],
  [' Thái\u00a0\u200bBình ', 'thai-binh'],
])('%s is found in 2024', (name, slug) => {
  expect(called(name)).toEqual({ kind: 'found', slug });
});

test('the same name and the same code are another province after July 2025', () => {
  expect(called('Hưng Yên')).toEqual({ kind: 'found', slug: 'hung-yen' });
  expect(in2025({ name: 'Hưng Yên', code: '' })).toEqual({ kind: 'found', slug: 'hung-yen-2025' });
  expect(called('', '15')).toEqual({ kind: 'found', slug: 'yen-bai' });
  expect(in2025({ name: '15', code: '' })).toEqual({ kind: 'found', slug: 'lao-cai-2025' });
});

test('a province that is gone is asked about, with what came of it, and never taken for it', () => {
  expect(in2025({ name: 'Thái Bình', code: '' })).toEqual({
    kind: 'asked',
    why: 'endedName',
    choices: ['hung-yen-2025'],
  });
});

test('a misspelt name, a region and a name of nothing are asked about', () => {
  expect(called('Thái Bìn')).toEqual({ kind: 'asked', why: 'similarName', choices: ['thai-binh'] });
  expect(called('Quảng Nim')).toEqual({
    kind: 'asked',
    why: 'similarName',
    choices: ['quang-nam', 'quang-ninh'],
  });
  expect(called('Tây Nguyên')).toEqual({ kind: 'asked', why: 'otherKind', choices: [] });
  expect(called('Trung bình cả nước')).toEqual({ kind: 'asked', why: 'otherKind', choices: [] });
  expect(called('Atlantis')).toEqual({ kind: 'asked', why: 'unknownName', choices: [] });
});

test('a code that contradicts the name is asked about', () => {
  expect(called('Thái Bình', '34')).toEqual({ kind: 'found', slug: 'thai-binh' });
  expect(called('Thái Bình', '15')).toEqual({
    kind: 'asked',
    why: 'codeDiffers',
    choices: ['thai-binh', 'yen-bai'],
  });
});

test('two provinces of one name are asked about, unless the code tells them apart', () => {
  const twins = nameDoctor(
    [province('a', 'Bình An', '01'), province('b', 'Bình An', '02')],
    'province',
    day('2024-12-31'),
  );
  expect(twins({ name: 'Bình An', code: '' })).toEqual({
    kind: 'asked',
    why: 'ambiguousName',
    choices: ['a', 'b'],
  });
  expect(twins({ name: 'Bình An', code: '2' })).toEqual({ kind: 'found', slug: 'b' });
});

test('however spaced, cased and decomposed, a name means the same province', () => {
  const names = fc.constantFrom(
    ['Thái Bình', 'thai-binh'],
    ['Hồ Chí Minh', 'ho-chi-minh'],
    ['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
    ['Đắk Lắk', 'dak-lak'],
  );
  const form = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');
  const space = fc.constantFrom(' ', '  ', '\u00a0', ' - ', '–', '.');
  const before = fc.constantFrom('', 'Tỉnh ', 'TP. ', 'Thành phố ', '  ');
  const casing = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
  );
  fc.assert(
    fc.property(names, form, space, before, casing, ([name = '', slug], to, gap, type, cased) => {
      const written = cased(type + name.replace(/\s+/g, gap)).normalize(to);
      expect(called(written)).toEqual({ kind: 'found', slug });
    }),
    { numRuns: 500 },
  );
});
