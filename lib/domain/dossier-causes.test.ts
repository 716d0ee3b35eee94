import { expect, test } from 'vitest';
import { causesOf } from './dossier-causes';
import { NO_COUNTS } from './dossier-counts';

test('the causes, with those not stated, equal the late ones', () => {
  const causes = causesOf({
    ...NO_COUNTS,
    ...{ late: 100, lateSubjective: 40, lateObjective: 25, lateOther: 5 },
  });

  expect(causes).toEqual([
    { cause: 'subjective', count: 40 },
    { cause: 'objective', count: 25 },
    { cause: 'other', count: 5 },
    { cause: null, count: 30 },
  ]);
});

test('a report that prints no causes says nothing about them', () => {
  expect(causesOf({ ...NO_COUNTS, late: 100 })).toBeNull();
});
