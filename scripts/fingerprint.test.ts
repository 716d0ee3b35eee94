import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { fingerprintOf, isMadeFrom, noteMadeFrom } from './fingerprint';

let project = '';
const write = (path: string, text: string) => writeFileSync(join(project, path), text);
const now = (settings: string[] = []) =>
  fingerprintOf(['app', 'package-lock.json'], settings, project);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'chi-so-cchc-'));
  mkdirSync(join(project, 'app', 'nguon'), { recursive: true });
  write('app/nguon/page.tsx', 'một');
  write('package-lock.json', '{}');
  onTestFinished(() => rmSync(project, { recursive: true }));
});

test('the site is built again when a source changes, appears, moves or goes', () => {
  const seen = [now()];
  write('app/nguon/page.tsx', 'hai');
  seen.push(now());
  write('app/layout.tsx', '');
  seen.push(now());
  rmSync(join(project, 'app/layout.tsx'));
  write('app/template.tsx', '');
  seen.push(now());
  rmSync(join(project, 'app/nguon'), { recursive: true });
  seen.push(now());

  expect(new Set(seen).size).toBe(5);
});

test('the site is built again for another home province', () => {
  expect(now(['thai-binh'])).not.toBe(now(['ha-nam']));
});

test('the site is not built again for a test, nor for nothing', () => {
  const before = now();
  write('app/nguon/page.test.tsx', 'một');

  expect(now()).toBe(before);
});

test('a build that was never finished is not taken for one', () => {
  const note = join(project, 'fingerprint');

  expect(isMadeFrom(now(), note)).toBe(false);
  noteMadeFrom(now(), note);
  expect(isMadeFrom(now(), note)).toBe(true);
  write('package-lock.json', '{"a":1}');
  expect(isMadeFrom(now(), note)).toBe(false);
});
