import { expect, test } from 'vitest';
import { spanOfPredecessors } from '@/lib/domain/authority';
import { plainDate } from '@/lib/domain/plain-date';
import { points } from '@/lib/domain/points';
import { lifetimeText, predecessorSpanText } from './authority';

const p = (printed: string) => points.parse(printed);
const said = (...printed: (string | null)[]) => {
  const span = spanOfPredecessors(printed.map((one) => (one === null ? null : p(one))));
  return span && predecessorSpanText(span);
};

test('the two Hưng Yên are told apart by their days', () => {
  const [last, first] = [plainDate.parse('2025-06-30'), plainDate.parse('2025-07-01')];
  expect(lifetimeText({ beganOn: null, endedOn: last })).toBe('đến 30/06/2025');
  expect(lifetimeText({ beganOn: first, endedOn: null })).toBe('từ 01/07/2025');
  expect(lifetimeText({ beganOn: null, endedOn: null })).toBe('');
});

test('a merged province’s earlier years are a span and called an estimate', () => {
  expect(said('44.2282', '43.7585')).toBe(
    'ước tính: từ 43,7585 đến 44,2282 (2/2 đơn vị trước sáp nhập có số liệu)',
  );
  expect(said('44.2282', null)).toBe('ước tính: 44,2282 (1/2 đơn vị trước sáp nhập có số liệu)');
});
