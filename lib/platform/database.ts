import { PrismaPg } from '@prisma/adapter-pg';
import type { PlainDate } from '@/lib/domain/plain-date';
import type { Points } from '@/lib/domain/points';
import { env } from '@/lib/platform/env';
import { type Prisma, PrismaClient } from '@/lib/platform/prisma-client/client';

/** Prisma's adapter takes every instant it reads for UTC, whatever zone the server or its role is set to. */
export const IN_UTC = { options: '-c TimeZone=UTC' } as const;

/**
 * A server that is gone refuses at once; the limit is for one that does not answer at all.
 * It counts the wait for one of the eight connections too, so a busy build needs some of it.
 */
function connect() {
  const adapter = new PrismaPg({
    connectionString: env().DATABASE_URL,
    max: 8,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    keepAlive: true,
    ...IN_UTC,
  });
  return new PrismaClient({ adapter });
}

declare global {
  var keptDatabase: PrismaClient | undefined;
}

/** The one client of this process, however often Next.js loads this file; it connects at the first query. */
export const database = globalThis.keptDatabase ?? connect();
globalThis.keptDatabase = database;

/** Points as printed: a numeric column and the number of decimals it was published with. */
export const toPoints = (value: Prisma.Decimal, decimals: number) =>
  value.toFixed(decimals) as Points;

/** The calendar day of a `date` column, which Prisma reads as midnight UTC. */
export const toPlainDate = (day: Date) => day.toISOString().slice(0, 10) as PlainDate;
