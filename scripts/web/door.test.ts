import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { letIn, refusalOf } from './door.mjs';

function asked(method: string, headers: Record<string, string>): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  message.method = method;
  message.headers = { host: '127.0.0.1:3000', ...headers };
  return message;
}

const statusOf = (method: string, headers: Record<string, string>, site?: string) =>
  refusalOf(asked(method, headers), site)?.status ?? null;

test('reading needs no origin', () => {
  expect(statusOf('GET', {})).toBeNull();
  expect(statusOf('HEAD', { origin: 'https://la.vn' })).toBeNull();
});

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('%s is not answered', (method) => {
  expect(statusOf(method, { origin: 'http://127.0.0.1:3000' })).toBe(405);
});

test('a form of this site is let in', () => {
  expect(statusOf('POST', { origin: 'http://127.0.0.1:3000' })).toBeNull();
  expect(statusOf('POST', { origin: 'https://cchc.vn' }, 'https://cchc.vn')).toBeNull();
});

test.each<[string, Record<string, string>, string?]>([
  ['of another site', { origin: 'https://la.vn' }],
  ['of another port', { origin: 'http://127.0.0.1:3001' }],
  ['of nobody knows where', {}],
  ['of a place that hides itself', { origin: 'null' }],
  ['of what is no address', { origin: '127.0.0.1:3000' }],
  ['of the name a proxy asks by', { origin: 'http://127.0.0.1:3000' }, 'https://cchc.vn'],
  ['of a claimed host', { origin: 'https://la.vn', 'x-forwarded-host': 'la.vn' }],
])('a form %s is refused', (_what, headers, site) => {
  expect(statusOf('POST', headers, site)).toBe(403);
});

test('a request gets a number and a place of ours, whatever it says itself', () => {
  const claimed = { 'x-request-id': 'a', 'x-inner-request': 'b', 'x-visitor-address': 'c' };
  const one = asked('GET', { ...claimed, 'x-forwarded-host': 'd' });
  const number = letIn(one, undefined);

  expect(number).toMatch(/^[0-9a-f-]{36}$/);
  expect(one.headers).toEqual({
    host: '127.0.0.1:3000',
    'x-request-id': number,
    'x-visitor-address': 'unknown',
  });
});
