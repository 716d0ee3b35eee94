import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldName, matchesName, nearestSlug } from './fold';

test.each([
  ['Thái Bình', 'thai binh'],
  ['Đắk  Lắk', 'dak lak'],
  ['ĐẮK-LẮK', 'dak lak'],
  ['Hoà Bình', 'hoa binh'],
  ['Hòa Bình', 'hoa binh'],
  ['Hưng Yên'.normalize('NFD'), 'hung yen'],
  ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
  ['Bà Rịa–Vũng Tàu', 'ba ria vung tau'],
])('"%s" is searched for as "%s"', (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test.each(['TP. Hồ Chí Minh', 'Tp Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'TP.Hồ Chí Minh'])(
  'the word for its type is no part of the name: %s',
  (written) => {
    expect(foldName(written)).toBe('ho chi minh');
  },
);

test('a name is not eaten up by the word for a type', () => {
  expect(foldName('Hà Tĩnh')).toBe('ha tinh');
  expect(foldName('tỉnh Hà Tĩnh')).toBe('ha tinh');
  expect(foldName('Tỉnh')).toBe('tinh');
});

test.each(['thai binh', 'Thái', 'thai b', 'BÌNH', 'tỉnh Thái Bình', '', '   '])(
  'the query "%s" finds Thái Bình',
  (query) => {
    expect(matchesName('Thái Bình', query)).toBe(true);
  },
);

test.each(['thaibinh', 'inh', 'bình thái', 'Thái Bình 2', 'жж'])(
  'the query "%s" does not find Thái Bình',
  (query) => {
    expect(matchesName('Thái Bình', query)).toBe(false);
  },
);

test.each(['hcm', 'TP.HCM', 'tp ho chi minh', 'hồ chí', 'thành phố'])(
  'the query "%s" finds the city as people call it',
  (query) => {
    expect(matchesName('Thành phố Hồ Chí Minh', query)).toBe(true);
  },
);

test('a mistyped address is led to the nearest known one', () => {
  const known = ['hung-yen', 'hung-yen-2025', 'thai-binh', 'thai-nguyen', 'hue'];
  expect(nearestSlug('thai-bnh', known)).toBe('thai-binh');
  expect(nearestSlug('Thái Bình', known)).toBe('thai-binh');
  expect(nearestSlug('hung-yen-2024', known)).toBe('hung-yen-2025');
  expect(nearestSlug('hung_yen', known)).toBe('hung-yen');
});

test('nothing is offered when nothing is near', () => {
  expect(nearestSlug('wp-login.php', ['hung-yen', 'thai-binh'])).toBeNull();
  expect(nearestSlug('', ['hue'])).toBeNull();
  expect(nearestSlug('thai-binh', [])).toBeNull();
});

test('law: folding twice changes nothing', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(foldName(foldName(text))).toBe(foldName(text));
    }),
    { numRuns: 400 },
  );
});

test('law: composed and decomposed text fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test('ten thousand letters are folded, searched and compared at once', () => {
  const hostile = [
    'ắ'.repeat(10_000),
    'tinh '.repeat(2_000),
    ' -'.repeat(5_000),
    'a\u0301'.repeat(5_000),
  ];
  const before = performance.now();
  for (const text of hostile) {
    fold(text);
    foldName(text);
    for (let row = 0; row < 63; row += 1) matchesName('Thừa Thiên Huế', text);
    nearestSlug(text, ['thai-binh', 'hung-yen-2025']);
  }
  expect(performance.now() - before).toBeLessThan(400);
});
