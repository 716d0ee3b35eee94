import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test('an address of this site is kept with its query', () => {
  expect(ownPath('/nhap-lieu/papi/2024/1?cot=T')).toBe('/nhap-lieu/papi/2024/1?cot=T');
});

test.each([
  '//ke-xau.example/',
  '/\\ke-xau.example',
  'https://ke-xau.example/',
  'javascript:alert(1)',
  '/\t/ke-xau.example',
  '',
  undefined,
  `/${'a'.repeat(600)}`,
])('%s leads nowhere', (given) => {
  expect(ownPath(given)).toBeNull();
});
