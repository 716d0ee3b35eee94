import { Prisma } from '@/lib/platform/prisma-client/client';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The SQLSTATE under an error of the database, "23505", wherever Prisma put it; `null` for any other error. */
export function sqlStateOf(error: unknown): string | null {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    const { driverAdapterError } = error.meta ?? {};
    return error.code === 'P2002' ? '23505' : sqlStateOf(driverAdapterError);
  }
  if (!isRecord(error) || !isRecord(error.cause)) return null;
  const { originalCode } = error.cause;
  return typeof originalCode === 'string' ? originalCode : null;
}

/** A unique key that is taken already. */
export const TAKEN = '23505';

/** A trigger that keeps what must stay. */
export const KEPT = '23001';

/** Names of the columns of the unique key that was taken, as far as Prisma tells. */
export const takenColumns = (error: unknown): string =>
  JSON.stringify(isRecord(error) ? (error.meta ?? {}) : {});
