import { expect, test } from 'vitest';
import { clampText, textWidth, wrapText } from './text-width';

test('accents take no room, however they are encoded', () => {
  expect(textWidth('Đắk Lắk'.normalize('NFD'), 12)).toBe(textWidth('Đắk Lắk', 12));
});

test('a name is broken between words, never within one', () => {
  expect(wrapText('Bà Rịa – Vũng Tàu', 80, 12)).toEqual(['Bà Rịa –', 'Vũng Tàu']);
  expect(wrapText('Nghiêng', 10, 12)).toEqual(['Nghiêng']);
});

test('a long name is cut between words, and says so', () => {
  const name = 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất';
  const lines = clampText(name, 200, 14, 2);

  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/[^,]…$/);
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(200);
  expect(clampText('Đất đai', 200, 14, 2)).toEqual(['Đất đai']);
});
