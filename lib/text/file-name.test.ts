import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name';

test('a file is named after its indicator, year and scope, without diacritics', () => {
  expect(fileName(['par-index', '2023', 'Đồng bằng sông Hồng'], 'csv')).toBe(
    'par-index-2023-dong-bang-song-hong.csv',
  );
});

test('what someone searched for cannot leave the name of a file', () => {
  expect(fileName(['papi', '2023', '../"etc"\r\nSet-Cookie: a=b'], 'csv')).toBe(
    'papi-2023-etc-set-cookie-a-b.csv',
  );
});

test('every name fits a header and a file system', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })), (parts) => {
      expect(fileName(['papi', ...parts], 'csv')).toMatch(/^papi(-[a-z0-9]+)*-?[a-z0-9]*\.csv$/);
      expect(fileName(['papi', ...parts], 'csv').length).toBeLessThanOrEqual(104);
    }),
  );
});
