import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runningOn } from './postmaster';

function dataWithNote(pid: number) {
  const data = mkdtempSync(join(tmpdir(), 'chi-so-cchc-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  writeFileSync(join(data, 'postmaster.pid'), `${pid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n`);
  return data;
}

test('the note of a PostgreSQL that was killed is removed, so that the next start is not refused', () => {
  const data = dataWithNote(4_194_305);

  expect(runningOn(data)).toBeNull();
  expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'a note whose number now belongs to another program is removed too',
  () => {
    const data = dataWithNote(process.pid);

    expect(runningOn(data)).toBeNull();
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
  },
);

test('where nothing ever ran, nothing runs', () => {
  expect(runningOn('/nowhere')).toBeNull();
});
