import { expect, test } from 'vitest';
import { plainDate } from './plain-date';
import { dueStanding } from './release-due';

const day = (text: string) => plainDate.parse(text);
const dueOn = day('2026-03-31');

test('a release is late from the day after its due day on, published or not', () => {
  expect(dueStanding({ dueOn, publishedOn: null }, day('2026-03-31'))).toBe('waiting');
  expect(dueStanding({ dueOn, publishedOn: null }, day('2026-04-01'))).toBe('overdue');
  expect(dueStanding({ dueOn, publishedOn: dueOn }, day('2026-12-31'))).toBe('onTime');
  expect(dueStanding({ dueOn, publishedOn: day('2026-04-01') }, day('2026-04-01'))).toBe('late');
});

test('without a due day nothing is late', () => {
  expect(dueStanding({ dueOn: null, publishedOn: null }, day('2026-04-01'))).toBe('none');
});
