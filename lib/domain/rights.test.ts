import { expect, test } from 'vitest';
import { role } from './account';
import { mayDo, mayDoFor, RIGHTS } from './rights';

const every = role.options;

test('only a leader publishes, only a reviewer approves, only staff submit', () => {
  expect(every.filter((one) => mayDo({ role: one }, 'publishRelease'))).toEqual(['leader']);
  expect(every.filter((one) => mayDo({ role: one }, 'approveRelease'))).toEqual(['reviewer']);
  expect(every.filter((one) => mayDo({ role: one }, 'submitRelease'))).toEqual(['staff']);
});

test('a member enters the scores of its own unit and of no other', () => {
  const member = { role: 'member', authorityId: 7 } as const;

  expect(mayDoFor(member, 'enterScore', 7)).toBe(true);
  expect(mayDoFor(member, 'enterScore', 8)).toBe(false);
  expect(mayDoFor(member, 'importScores', 7)).toBe(false);
});

test('whoever may take one of the two sides of a review may not take the other', () => {
  for (const one of every) {
    const sides = (['submitRelease', 'approveRelease', 'publishRelease'] as const).filter((act) =>
      mayDo({ role: one }, act),
    );
    expect(sides.length).toBeLessThanOrEqual(1);
  }
});

test('every act is allowed to somebody', () => {
  for (const allowed of Object.values(RIGHTS)) expect(allowed.length).toBeGreaterThan(0);
});
