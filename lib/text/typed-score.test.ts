import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from '@/lib/domain/points';
import { missingReason } from '@/lib/domain/score';
import { readValue, writtenValue } from './typed-score';

test.each([
  ['86,49', '86.49', null],
  ['86.49', '86.49', null],
  [' 0 ', '0', null],
  ['', null, null],
  ['   ', null, null],
  ['kad', null, 'notApplicable'],
  ['KAD', null, 'notApplicable'],
  ['không áp dụng', null, 'notApplicable'],
  ['Không áp dụng'.normalize('NFD'), null, 'notApplicable'],
  ['khong khao sat', null, 'notSurveyed'],
  ['ccb', null, 'notPublished'],
])('"%s" is read as points %s, reason %s', (typed, written, missing) => {
  expect(readValue(typed)).toEqual({ ok: true, value: { points: written, missing } });
});

test.each([
  ['1.234', 'pointsAmbiguous'],
  ['86,4,9', 'pointsFormat'],
  ['1.234,5.6', 'pointsFormat'],
  ['-1', 'pointsFormat'],
  ['không', 'pointsFormat'],
  ['=1+1', 'pointsFormat'],
  ['9'.repeat(201), 'tooLong'],
])('"%s" is refused by name: %s', (typed, named) => {
  expect(readValue(typed)).toEqual({ ok: false, refusal: named });
});

test('every state that a cell is written in is read back as it was', () => {
  const figure = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 6 }), fc.nat(999_999))
    .map(([whole, decimals, part]) =>
      decimals === 0 ? `${whole}` : `${whole}.${String(part).padStart(6, '0').slice(0, decimals)}`,
    )
    .map((written) => ({ points: points.parse(written), missing: null }));
  const reason = fc
    .constantFrom(...missingReason.options)
    .map((missing) => ({ points: null, missing }));
  const blank = fc.constant({ points: null, missing: null });

  fc.assert(
    fc.property(fc.oneof(figure, reason, blank), (value) => {
      expect(readValue(writtenValue(value))).toEqual({ ok: true, value });
    }),
  );
});

test('no text at all breaks the reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(() => readValue(typed)).not.toThrow();
    }),
  );
});
