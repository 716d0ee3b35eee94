import { expect, test } from 'vitest';
import { role } from './account';
import { releaseStatus } from './release';
import { nextStatus, type Reviewed, type ReviewStep, STEPS, stepsFor } from './review';

const aRelease = (given: Partial<Reviewed> = {}): Reviewed => ({
  status: 'submitted',
  submittedById: 'staff-1',
  enteredByIds: ['staff-1', 'staff-2'],
  isPlanned: false,
  ...given,
});
const reviewer = { id: 'reviewer-1', role: 'reviewer' } as const;
const leader = { id: 'leader-1', role: 'leader' } as const;
const staff = { id: 'staff-1', role: 'staff' } as const;

test('a release goes from draft to published by staff, reviewer and leader', () => {
  const way: [ReviewStep, Parameters<typeof nextStatus>[2], Reviewed['status']][] = [
    ['submit', staff, 'draft'],
    ['return', reviewer, 'submitted'],
    ['submit', staff, 'returned'],
    ['approve', reviewer, 'submitted'],
    ['publish', leader, 'approved'],
  ];

  expect(way.map(([step, actor, status]) => nextStatus(step, aRelease({ status }), actor))).toEqual(
    ['submitted', 'returned', 'submitted', 'approved', 'published'].map((value) => ({
      ok: true,
      value,
    })),
  );
});

test('no step can be skipped: publishing needs approval, approval needs submission', () => {
  for (const status of releaseStatus.options) {
    if (status !== 'approved') {
      expect(nextStatus('publish', aRelease({ status }), leader).ok).toBe(false);
    }
    if (status !== 'submitted') {
      expect(nextStatus('approve', aRelease({ status }), reviewer).ok).toBe(false);
    }
  }
});

test('what is published takes no step any more', () => {
  for (const one of role.options) {
    expect(stepsFor(aRelease({ status: 'published' }), { id: 'x', role: one })).toEqual([]);
  }
});

test('nobody approves what they submitted, nor a release with a figure they entered', () => {
  expect(nextStatus('approve', aRelease({ submittedById: 'reviewer-1' }), reviewer)).toEqual({
    ok: false,
    refusal: 'ownWork',
  });
  expect(nextStatus('approve', aRelease({ enteredByIds: ['reviewer-1'] }), reviewer)).toEqual({
    ok: false,
    refusal: 'ownWork',
  });
});

test('each step belongs to its roles alone', () => {
  const rolesOf = (step: ReviewStep) =>
    role.options.filter((one) => {
      const status = STEPS[step].from[0] ?? 'draft';
      const release = aRelease({ status, isPlanned: step === 'unschedule' });
      return nextStatus(step, release, { id: 'somebody', role: one }).ok;
    });

  expect(rolesOf('submit')).toEqual(['staff']);
  expect(rolesOf('approve')).toEqual(['reviewer']);
  expect(rolesOf('return')).toEqual(['reviewer', 'leader']);
  expect(rolesOf('schedule')).toEqual(['leader']);
  expect(rolesOf('unschedule')).toEqual(['leader']);
  expect(rolesOf('publish')).toEqual(['leader']);
});

test('a planned release is taken off the plan before it is returned', () => {
  expect(nextStatus('return', aRelease({ status: 'approved', isPlanned: true }), leader)).toEqual({
    ok: false,
    refusal: 'planned',
  });
  expect(nextStatus('unschedule', aRelease({ status: 'approved' }), leader)).toEqual({
    ok: false,
    refusal: 'notPlanned',
  });
});
