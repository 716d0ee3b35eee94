import { expect, test } from 'vitest';
import { streamedOutcome } from './streamed-outcome.mjs';

const noPage = (said: string) =>
  `<!DOCTYPE html><html id="__next_error__"><head></head><body><script>self.__next_f.push([1,"${said}"])</script></body></html>`;

test('a rendered page is a page, also one that speaks of failures', () => {
  expect(streamedOutcome('<!DOCTYPE html><html lang="vi">NEXT_HTTP_ERROR_FALLBACK;404')).toEqual({
    kind: 'page',
  });
});

test('a page that was not found after its status was sent is missing', () => {
  expect(streamedOutcome(noPage('{\\"digest\\":\\"NEXT_HTTP_ERROR_FALLBACK;404\\"}'))).toEqual({
    kind: 'missing',
  });
});

test('a redirect after the status was sent keeps its whole address', () => {
  const said =
    '{\\"digest\\":\\"NEXT_REDIRECT;replace;/so-sanh?don-vi=ha-noi,hue\\\\u0026nam=2023;307;\\"}';
  expect(streamedOutcome(noPage(said))).toEqual({
    kind: 'redirect',
    to: '/so-sanh?don-vi=ha-noi,hue&nam=2023',
  });
});

test('nobody is sent away to another site', () => {
  expect(streamedOutcome(noPage('NEXT_REDIRECT;replace;https://a.example/;307;'))).toEqual({
    kind: 'broken',
  });
});

test('any other failure is one of ours', () => {
  expect(streamedOutcome(noPage('{\\"digest\\":\\"1171387784\\"}'))).toEqual({ kind: 'broken' });
});
