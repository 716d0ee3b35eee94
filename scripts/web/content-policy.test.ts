import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealed } from './content-policy.mjs';
import { inlineScripts, ownScriptsOf } from './own-scripts.mjs';

const isOurs = ownScriptsOf('/khong-co-ban-dung');
const rules = { isOurs, formTargets: [] };
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const FLIGHT = 'self.__next_f.push([1,"0:{\\"a\\":1}"])';
const page = (...scripts: string[]) =>
  `<!DOCTYPE html><html><head></head><body><p>38/63</p>${scripts.map((code) => `<script>${code}</script>`).join('')}</body></html>`;

test.each([
  FLIGHT,
  '(self.__next_f=self.__next_f||[]).push([0])',
  '(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,[{"status":"refused"},"k",null,0]])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[7]});',
  '$RC("B:0","S:0")',
  '$RX("B:1","1234567890")',
  '$RR("B:0","S:0",["/a.css","b"])',
  'requestAnimationFrame(function(){$RT=performance.now()});',
])('what React and Next.js write is ours: %s', (code) => {
  expect(isOurs(code)).toBe(true);
});

test.each([
  'alert(1)',
  'self.__next_f.push([1,"a"]);alert(1)',
  'self.__next_f.push(alert(1))',
  '(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,alert(1)])',
  '$RC("B:0","S:0");alert(1)',
  '$RC(alert(1))',
  'requestAnimationFrame(function(){$RT=performance.now()});alert(1)',
  '(globalThis["a"] || (globalThis["a"] = [])).push({"a":alert(1)});',
])('what somebody else wrote is not: %s', (code) => {
  expect(isOurs(code)).toBe(false);
});

test('the policy names each script of ours by its hash, and no other', () => {
  const boundary = '$RC("B:0","S:0")';
  const { policy, strange } = sealed(page(FLIGHT, boundary, 'alert(1)'), rules);

  expect(policy).toContain(`script-src 'self' ${hash(FLIGHT)} ${hash(boundary)};`);
  expect(policy).not.toContain(hash('alert(1)'));
  expect(strange).toEqual(['alert(1)']);
});

test('the data of a page, many small scripts, become one', () => {
  const { html, policy } = sealed(page(FLIGHT, FLIGHT, FLIGHT), rules);
  const one = [FLIGHT, FLIGHT, FLIGHT].join(';');

  expect(inlineScripts(html)).toEqual([one]);
  expect(policy).toContain(`script-src 'self' ${hash(one)};`);
});

test('no policy lets an unnamed script or a foreign host in', () => {
  const { policy } = sealed(page(FLIGHT), rules);

  expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe|https?:|\*/);
  expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'; object-src 'none'");
});
