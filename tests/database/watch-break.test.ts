import { expect, test } from 'vitest';
import { lookAtWatches } from '@/lib/commands/watch-look';
import { database } from '@/lib/platform/database';
import { givenAccount } from '../support/given-account';
import { givenNextVersion, givenWatch } from '../support/given-watch';

// Its points are known on both sides of the change of PAR Index's method: 91.87 in 2023, 96.17 in 2024.
process.env.HOME_AUTHORITY = 'hai-phong';

test('a change across a break of method is never told, the figure itself is', async () => {
  const leader = await givenAccount('leader');
  await givenWatch(leader, 'points/par-index', 'relative/above', '1');
  await givenWatch(leader, 'points/par-index', 'relative/below', '1');
  await givenWatch(leader, 'rank/par-index', 'relative/below', '0');
  await givenWatch(leader, 'points/par-index', 'absolute/above', '95');
  await givenNextVersion('par-index', '2024', { slug: 'hai-phong', points: '96.18' });

  expect(await lookAtWatches()).toBe(1);
  const [notice, ...others] = await database.notice.findMany();
  expect(others).toEqual([]);
  expect(notice?.facts).toMatchObject({
    watch: { measure: 'absolute', value: '96.18', change: null, place: { slug: 'hai-phong' } },
  });
});
