import { afterEach, expect, test, vi } from 'vitest';
import { logFailure } from './log';

afterEach(() => vi.restoreAllMocks());

test('a failure is one line, found again by the number the reader was shown', () => {
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));

  const reference = logFailure('page', new Error('connection\nlost'), { address: '/xep-hang' });

  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    reference,
    event: 'page',
    error: 'connection\nlost',
    address: '/xep-hang',
  });
});
