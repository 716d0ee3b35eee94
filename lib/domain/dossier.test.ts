import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DossierDays, effectiveDueOn, outcomeOf } from './dossier';
import { plainDate } from './plain-date';

const day = (text: string) => plainDate.parse(text);
const aDossier = (given: Partial<DossierDays> = {}): DossierDays => ({
  receivedOn: day('2024-03-01'),
  dueOn: day('2024-03-11'),
  extendedTo: null,
  pausedDays: 0,
  resolvedOn: null,
  withdrawnOn: null,
  ...given,
});

test('a dossier is early, on time or late by the day it was resolved', () => {
  const resolved = ['2024-03-10', '2024-03-11', '2024-03-12'].map((on) =>
    outcomeOf(aDossier({ resolvedOn: day(on) }), day('2024-04-30')),
  );

  expect(resolved).toEqual(['early', 'onTime', 'late']);
});

test('on its due day an open dossier still waits; on the next it is overdue', () => {
  expect(outcomeOf(aDossier(), day('2024-03-11'))).toBe('waiting');
  expect(outcomeOf(aDossier(), day('2024-03-12'))).toBe('overdue');
});

test('an extended or paused dossier is not late for it', () => {
  const resolvedOn = day('2024-03-20');

  expect(outcomeOf(aDossier({ resolvedOn, extendedTo: day('2024-03-25') }), resolvedOn)).toBe(
    'early',
  );
  expect(outcomeOf(aDossier({ resolvedOn, pausedDays: 9 }), resolvedOn)).toBe('onTime');
  expect(outcomeOf(aDossier({ resolvedOn, pausedDays: 8 }), resolvedOn)).toBe('late');
  expect(effectiveDueOn(aDossier({ extendedTo: day('2024-03-25'), pausedDays: 7 }))).toBe(
    '2024-04-01',
  );
});

test('what happens later has not happened yet', () => {
  const later = aDossier({ resolvedOn: day('2024-03-20') });

  expect(outcomeOf(later, day('2024-03-15'))).toBe('overdue');
  expect(outcomeOf(aDossier({ withdrawnOn: day('2024-03-20') }), day('2024-03-05'))).toBe(
    'waiting',
  );
  expect(outcomeOf(aDossier({ withdrawnOn: day('2024-03-20') }), day('2024-03-20'))).toBe(
    'withdrawn',
  );
});

test('one day later an open dossier never becomes better off', () => {
  const RANK = { waiting: 0, overdue: 1 } as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), (at, paused) => {
      const on = (offset: number) =>
        day(new Date(Date.UTC(2024, 2, 1 + offset)).toISOString().slice(0, 10));
      const [now, next] = [at, at + 1].map((one) =>
        outcomeOf(aDossier({ pausedDays: paused }), on(one)),
      );
      return RANK[now as keyof typeof RANK] <= RANK[next as keyof typeof RANK];
    }),
  );
});
