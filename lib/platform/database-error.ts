import { Prisma } from '@/lib/platform/prisma-client/client';

/** Whether a write failed because a unique index already holds that value. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

const LOST = /^(08|57P|53)/;
const TRANSIENT = ['P2034', 'P2028', 'P2024', 'P1001', 'P1002', 'P1008', 'P1017'];
const CONFLICTS = ['40001', '40P01'];

const codesOf = (error: unknown): string[] => {
  if (typeof error !== 'object' || error === null) return [];
  const own = ['code', 'originalCode'].flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? [value] : [];
  });
  return [...own, ...('cause' in error ? codesOf(error.cause) : [])];
};

/** Whether the same work may succeed later: the database is lost or busy, or two transactions met. */
export const isWorthAnotherTry = (error: unknown): boolean =>
  codesOf(error).some(
    (code) =>
      CONFLICTS.includes(code) ||
      TRANSIENT.includes(code) ||
      LOST.test(code) ||
      /^E[A-Z]+$/.test(code),
  );
