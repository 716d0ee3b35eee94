import { expect, test } from 'vitest';
import { typedPoints } from '@/lib/domain/typed-points';
import { problemText } from './problem';

test.each([
  ['1.234', /dấu phẩy cho phần thập phân/],
  ['86,4,9', /Không đọc được số này/],
])('whoever types "%s" is told what to type instead', (typed, said) => {
  const named = typedPoints.safeParse(typed).error?.issues[0]?.message;
  const sentence = Object.entries(problemText).find(([name]) => name === named)?.[1];
  expect(sentence).toMatch(said);
});
