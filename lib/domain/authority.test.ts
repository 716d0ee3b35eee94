import { expect, test } from 'vitest';
import { authoritySlug, spanOfPredecessors, versionOn } from './authority';
import { plainDate } from './plain-date';
import { points } from './points';

const day = (text: string) => plainDate.parse(text);
const p = (printed: string) => points.parse(printed);

const HUE = [
  { name: 'Thừa Thiên Huế', validFrom: null, validTo: day('2024-12-31') },
  { name: 'Huế', validFrom: day('2025-01-01'), validTo: day('2025-06-30') },
];

test('an authority carries the name that was valid on the day', () => {
  expect(versionOn(HUE, day('1999-01-01'))?.name).toBe('Thừa Thiên Huế');
  expect(versionOn(HUE, day('2024-12-31'))?.name).toBe('Thừa Thiên Huế');
  expect(versionOn(HUE, day('2025-01-01'))?.name).toBe('Huế');
});

test('after its last day an authority carries no name', () => {
  expect(versionOn(HUE, day('2025-06-30'))?.name).toBe('Huế');
  expect(versionOn(HUE, day('2025-07-01'))).toBeNull();
});

test('a merged province has only the span between its predecessors', () => {
  expect(spanOfPredecessors([p('44.2282'), p('43.7585')])).toEqual({
    lowest: '43.7585',
    highest: '44.2282',
    known: 2,
    outOf: 2,
  });
});

test('a predecessor without a figure is counted as unknown, not as zero', () => {
  expect(spanOfPredecessors([p('9.50'), null, p('10')])).toEqual({
    lowest: '9.50',
    highest: '10',
    known: 2,
    outOf: 3,
  });
  expect(spanOfPredecessors([null, null])).toBeNull();
  expect(spanOfPredecessors([])).toBeNull();
});

test.each(['hung-yen', 'hung-yen-2025', 'hue'])('"%s" is a slug', (slug) => {
  expect(authoritySlug.parse(slug)).toBe(slug);
});

test.each(['Hung-Yen', 'hưng-yên', '-hue', 'hue-', 'a--b', '', 'a b', 'a'.repeat(81)])(
  '"%s" is no slug',
  (slug) => {
    expect(authoritySlug.safeParse(slug).success).toBe(false);
  },
);
