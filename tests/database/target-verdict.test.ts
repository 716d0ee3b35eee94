import { expect, test } from 'vitest';
import { verdictsOf } from '@/lib/queries/target-verdict';
import { verdictSentence } from '@/lib/text/target-verdict';

test('both targets of Thái Bình lack data, each for its own reason', async () => {
  const verdicts = await verdictsOf('thai-binh');

  expect(
    verdicts.map(({ verdict, facts, target }) => [target.period, verdict, facts.kind]),
  ).toEqual([
    ['2024', 'unknown', 'missing'],
    ['2025', 'unknown', 'ended'],
  ]);
  const [of2024] = verdicts.map(verdictSentence);
  expect(of2024?.replaceAll('\u00a0', ' ')).toContain(
    'cần tăng hơn 4,20 điểm phần trăm trong 1 năm',
  );
});
