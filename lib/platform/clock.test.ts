import { expect, test } from 'vitest';
import { dayInVietnam } from './clock';

test('a day begins at midnight in Vietnam, whatever the clock of the server', () => {
  expect(dayInVietnam(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30');
  expect(dayInVietnam(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
});
