import { expect, test } from 'vitest';
import { dossierLimitsForm } from './dossier-limits';

const TYPED = {
  ...{ minimumVolume: '30', lateLimit: '2,5', runLength: '3', dueSoonDays: '5', version: '0' },
};

const isTaken = (given: Partial<typeof TYPED>) =>
  dossierLimitsForm.safeParse({ ...TYPED, ...given }).success;

test('limits are typed with a decimal comma, or a point', () => {
  expect(dossierLimitsForm.parse(TYPED)).toEqual({
    ...{ minimumVolume: 30, lateLimit: 2.5, runLength: 3, dueSoonDays: 5, version: 0 },
  });
  expect(dossierLimitsForm.parse({ ...TYPED, lateLimit: ' 0.75 ' }).lateLimit).toBe(0.75);
});

test.each([
  ['minimumVolume', '0'],
  ['minimumVolume', '10001'],
  ['minimumVolume', '2,5'],
  ['lateLimit', '100,5'],
  ['lateLimit', '-1'],
  ['lateLimit', '2,555'],
  ['lateLimit', ''],
  ['runLength', '1'],
  ['runLength', '13'],
  ['dueSoonDays', '31'],
  ['dueSoonDays', 'năm'],
])('%s takes no "%s"', (name, typed) => {
  expect(isTaken({ [name]: typed })).toBe(false);
});

test('the ends of each range are taken', () => {
  expect(isTaken({ minimumVolume: '10000', lateLimit: '100', runLength: '12' })).toBe(true);
  expect(isTaken({ minimumVolume: '1', lateLimit: '0', runLength: '2', dueSoonDays: '1' })).toBe(
    true,
  );
});
