import { expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6', integrity: 'sha512-a' },
    'node_modules/@next/swc-darwin': { version: '16.4.6', integrity: 'sha512-b', optional: true },
  },
};
const next = { version: '16.4.6', integrity: 'sha512-a' };

test('what the lock file asks for is there; packages of other systems may be missing', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/next': next } })).toBe(true);
});

test.each([
  ['missing', {}],
  ['of another version', { 'node_modules/next': { ...next, version: '16.4.5' } }],
  ['of another content', { 'node_modules/next': { ...next, integrity: 'sha512-c' } }],
])('a package %s means that npm must install', (_what, packages) => {
  expect(isInstalled(wanted, { packages })).toBe(false);
});
