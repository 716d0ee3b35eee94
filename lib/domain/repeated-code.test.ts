import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RepeatedCodes } from './repeated-code';

test('every code that comes again is among those to look at', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 60 }), (codes) => {
      const repeated = new RepeatedCodes();
      for (const code of codes) repeated.add(code);
      const again = codes.filter((code, at) => codes.indexOf(code) < at);
      return again.every((code) => repeated.candidates?.includes(code));
    }),
    { numRuns: 50 },
  );
});

test('of a hundred thousand codes that come once hardly any is', () => {
  const repeated = new RepeatedCodes();
  for (let at = 0; at < 100_000; at += 1) repeated.add(`H54.19-2403${at % 31}-${at}`);
  expect(repeated.candidates?.length).toBeLessThan(200);
});
