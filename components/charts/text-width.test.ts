import { expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width';

test('accents take no room, however they are encoded', () => {
  expect(textWidth('Đắk Lắk'.normalize('NFD'), 12)).toBe(textWidth('Đắk Lắk', 12));
});

test('a name is broken between words, never within one', () => {
  expect(wrapText('Bà Rịa – Vũng Tàu', 80, 12)).toEqual(['Bà Rịa –', 'Vũng Tàu']);
  expect(wrapText('Nghiêng', 10, 12)).toEqual(['Nghiêng']);
});
