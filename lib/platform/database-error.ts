import { Prisma } from '@/lib/platform/prisma-client/client';

/** Whether a write failed because a unique index already holds that value. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
