import { TRIES } from '@/lib/domain/sign-in';
import { database } from '@/lib/platform/database';

const MINUTE = 60_000;

export type Attempt = {
  readonly id: number;
  readonly identifier: string;
  readonly network: string;
};

/**
 * Counts a try before it is made, so that tries at the same moment count each other; `null` when
 * there were too many, and then it is not counted: nobody's account stays closed by being asked for.
 */
export async function beginAttempt(identifier: string, network: string): Promise<Attempt | null> {
  const attempt = await database.signInAttempt.create({
    data: { identifier, network, succeeded: false },
  });
  const since = new Date(Date.now() - TRIES.windowMinutes * MINUTE);
  const lastSuccess = await database.signInAttempt.findFirst({
    where: { identifier, succeeded: true, at: { gte: since } },
    orderBy: { at: 'desc' },
  });
  const failed = { succeeded: false } as const;
  const [ofAccount, ofNetwork] = await Promise.all([
    database.signInAttempt.count({
      where: { ...failed, identifier, at: { gte: lastSuccess?.at ?? since } },
    }),
    database.signInAttempt.count({ where: { ...failed, network, at: { gte: since } } }),
  ]);
  if (ofAccount <= TRIES.ofAccount && ofNetwork <= TRIES.ofNetwork) return attempt;
  await database.signInAttempt.delete({ where: { id: attempt.id } });
  return null;
}

/** A try that was none: it succeeded, or more is asked before it counts. */
export async function forgetAttempt({ id }: Attempt): Promise<void> {
  await database.signInAttempt.delete({ where: { id } });
}
