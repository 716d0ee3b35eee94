import { expect, test } from 'vitest';
import { readEnvironment, wrongVariables } from './env';

const given = {
  DATABASE_URL: 'postgresql://cchc@127.0.0.1:5432/cchc',
  NODE_ENV: 'production',
} as const;

test('what is left unset, or empty, takes its default', () => {
  expect(readEnvironment({ ...given, PORT: '', SITE_URL: '' })).toEqual({
    DATABASE_URL: 'postgresql://cchc@127.0.0.1:5432/cchc',
    PORT: 3000,
    HOME_AUTHORITY: 'thai-binh',
    NODE_ENV: 'production',
    UPLOAD_FOLDER: '.data/uploads',
  });
});

test.each([
  ['DATABASE_URL', { DATABASE_URL: 'mysql://cchc@127.0.0.1/cchc' }],
  ['DATABASE_URL', { DATABASE_URL: '' }],
  ['PORT', { PORT: '70000' }],
  ['PORT', { PORT: 'ba nghìn' }],
  ['HOME_AUTHORITY', { HOME_AUTHORITY: 'Thái Bình' }],
  ['SITE_URL', { SITE_URL: 'cchc.thaibinh.gov.vn' }],
])('a wrong %s is named', (name, wrong) => {
  expect(wrongVariables({ ...given, ...wrong })).toEqual([name]);
});

test('every wrong variable is named at once, none with its value', () => {
  const secret = { ...given, DATABASE_URL: 'http://cchc:bi-mat@127.0.0.1/cchc', PORT: '0' };

  expect(() => readEnvironment(secret)).toThrow(
    /^Wrong or missing environment variable: DATABASE_URL, PORT$/,
  );
});
