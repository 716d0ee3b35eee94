import { expect, test } from 'vitest';
import { plainDate } from '@/lib/domain/plain-date';
import { becameText, cameFromText, earlierNameText } from './authority-lineage';

test('a merger is told from both sides', () => {
  expect(becameText({ kind: 'merger' })).toBe('đã hợp nhất vào');
  expect(cameFromText({ kind: 'merger' })).toBe('hợp nhất từ');
});

test('a split is not called a merger', () => {
  expect(becameText({ kind: 'split' })).toBe('đã chia tách thành');
});

test('a name no longer carried comes with its type and last day', () => {
  const validTo = plainDate.parse('2024-12-31');
  expect(earlierNameText({ name: 'Thừa Thiên Huế', typeName: 'tỉnh', validTo })).toBe(
    'đến 31/12/2024 là tỉnh Thừa Thiên Huế',
  );
});
