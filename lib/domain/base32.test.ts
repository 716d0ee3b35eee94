import { expect, test } from 'vitest';
import { base32 } from './base32';

// RFC 4648, section 10, without its padding.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('"%s" is "%s"', (text, written) => {
  expect(base32(new TextEncoder().encode(text))).toBe(written);
});
