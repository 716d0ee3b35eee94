import { expect, test } from 'vitest';
import { plainDate } from '@/lib/domain/plain-date';
import { nameAmong, nameWithDays } from './score-comparison';

const OLD = {
  slug: 'hung-yen',
  name: 'Hưng Yên',
  beganOn: null,
  endedOn: plainDate.parse('2025-06-30'),
};
const NEW = {
  slug: 'hung-yen-2025',
  name: 'Hưng Yên',
  beganOn: plainDate.parse('2025-07-01'),
  endedOn: null,
};
const HUE = { slug: 'hue', name: 'Huế', beganOn: null, endedOn: null };

test('two of one name carry their days, others only their name', () => {
  const all = [OLD, NEW, HUE];
  expect(all.map((one) => nameAmong(one, all))).toEqual([
    'Hưng Yên (đến 30/06/2025)',
    'Hưng Yên (từ 01/07/2025)',
    'Huế',
  ]);
  expect(nameAmong(OLD, [OLD, HUE])).toBe('Hưng Yên');
});

test('a list to choose from gives the days of all that have any', () => {
  expect([OLD, HUE].map(nameWithDays)).toEqual(['Hưng Yên (đến 30/06/2025)', 'Huế']);
});
