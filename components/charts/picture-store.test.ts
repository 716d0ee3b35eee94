import { expect, test, vi } from 'vitest';
import type { CompareDefinition } from './definition';
import type { PictureAnswer } from './picture-request';
import { pictureStore } from './picture-store';

const named = (label: string): CompareDefinition => ({
  kind: 'compare',
  years: [2023],
  scale: { min: 0, max: 80, decimals: 2, unit: 'điểm' },
  series: [{ label, values: [43.7585] }],
});

/** A worker that counts what it is asked and draws a thousand letters each time. */
function countingWorker(answer?: PictureAnswer) {
  const drawn = { is: 'pictures', narrow: 'n'.repeat(500), wide: 'w'.repeat(500) } as const;
  return {
    asked: 0,
    askAndWait(): PictureAnswer {
      this.asked += 1;
      return answer ?? { ok: true, drawn };
    },
  };
}

test('one definition is drawn once, however often it is shown', () => {
  const worker = countingWorker();
  const picturesOf = pictureStore(worker);
  picturesOf(named('Thái Bình'));
  expect(picturesOf(named('Thái Bình'))?.narrow).toHaveLength(500);
  expect(worker.asked).toBe(1);
});

test('the pictures longest unused make room for new ones', () => {
  const worker = countingWorker();
  const picturesOf = pictureStore(worker, 2_500);
  picturesOf(named('A'));
  picturesOf(named('B'));
  picturesOf(named('A'));
  picturesOf(named('C'));
  picturesOf(named('A'));
  expect(worker.asked).toBe(3);
  picturesOf(named('B'));
  expect(worker.asked).toBe(4);
});

test('a drawing that failed is logged, leaves no picture, and is tried again', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const worker = countingWorker({ ok: false, reason: 'no answer within 5000 ms' });
  const picturesOf = pictureStore(worker);
  expect(picturesOf(named('A'))).toBeNull();
  expect(picturesOf(named('A'))).toBeNull();
  expect(worker.asked).toBe(2);
  expect(log.mock.calls[0]?.[0]).toContain('no answer within 5000 ms');
  log.mockRestore();
});
